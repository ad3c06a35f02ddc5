.pragma library

// Small drawings on a field of 120 by 80. A part is a path and either a fill or a line's colour and
// width; colours are the theme's: near, far, accent, track.

const drawings = {
    alarm: [
        { d: "M60 4A36 36 0 1 1 59.9 4Z", fill: "track" },
        { d: "M60 15C46 15 43 27 43 39L37 54H83L77 39C77 27 74 15 60 15Z", fill: "near" },
        { d: "M60 9A4 4 0 1 1 59.9 9Z", fill: "near" },
        { d: "M53 58A7 7 0 0 0 67 58Z", fill: "accent" },
        { d: "M31 27Q25 38 31 49M20 21Q9 38 20 55M89 27Q95 38 89 49M100 21Q111 38 100 55", line: "accent", width: 4 }
    ],
    cup: [
        { d: "M14 70A46 6 0 1 1 106 70A46 6 0 1 1 14 70Z", fill: "track" },
        { d: "M76 38Q92 37 92 47Q92 57 74 57", line: "near", width: 5 },
        { d: "M36 32H78V54Q78 70 64 70H50Q36 70 36 54Z", fill: "near" },
        { d: "M35 32Q46 25 57 32T79 32", line: "accent", width: 5 },
        { d: "M57 4Q65 14 57 19Q49 14 57 4ZM29 38Q35 46 29 50Q23 46 29 38Z", fill: "accent" }
    ],
    wave: [
        { d: "M6 44H114", line: "track", width: 4 },
        { d: "M8 44C13 4 27 4 33 44S52 76 58 44S70 22 76 44S88 56 94 44H104", line: "near", width: 5 },
        { d: "M106 37A7 7 0 1 1 105.9 37Z", fill: "accent" }
    ],
    steps: [
        { d: "M8 72H112", line: "track", width: 5 },
        { d: "M14 70V58Q14 55 17 55H33V70Z", fill: "far" },
        { d: "M37 70V47Q37 44 40 44H56V70Z", fill: "far" },
        { d: "M60 70V36Q60 33 63 33H79V70Z", fill: "near" },
        { d: "M83 70V25Q83 22 86 22H102V70Z", fill: "near" },
        { d: "M92 22V5L107 10L92 15", line: "accent", width: 4 }
    ],
    moon: [
        { d: "M60 4A36 36 0 1 1 59.9 4Z", fill: "track" },
        { d: "M66 12A28 28 0 1 0 88 52A24 24 0 0 1 66 12Z", fill: "near" },
        { d: "M88 16L90.5 23L97 25L90.5 27L88 34L85.5 27L79 25L85.5 23ZM26 10L28 15L33 17L28 19L26 24L24 19L19 17L24 15ZM104 44L105.5 48L109 49.500L105.5 51L104 55L102.5 51L99 49.500L102.5 48Z", fill: "accent" }
    ],
    storm: [
        { d: "M30 58L26 68M44 60L40 72M84 58L80 68", line: "far", width: 4 },
        { d: "M34 52A15 15 0 0 1 36 22A22 22 0 0 1 77 19A17 17 0 0 1 86 52Z", fill: "near" },
        { d: "M62 42L48 60H57L52 77L71 55H62L68 42Z", fill: "accent" },
        { d: "M92 14A14 14 0 0 1 104 32", line: "accent", width: 4 }
    ],
    sun: [
        { d: "M60 24A20 20 0 1 1 59.9 24Z", fill: "accent" },
        { d: "M60 5V14M31 17L37 23M89 17L83 23M20 44H29M100 44H91", line: "accent", width: 5 },
        { d: "M4 76Q30 46 60 54Q94 60 116 76Z", fill: "near" },
        { d: "M4 76Q50 60 116 76Z", fill: "far" }
    ],
    path: [
        { d: "M2 76Q22 38 50 50Q86 34 118 76Z", fill: "track" },
        { d: "M14 74C44 70 72 66 60 54C50 44 88 46 92 24", line: "accent", width: 5 },
        { d: "M92 24V5L108 11L92 17", line: "near", width: 4 }
    ],
    dial: [
        { d: "M22 64A38 38 0 0 1 98 64", line: "track", width: 11 },
        { d: "M22 64A38 38 0 0 1 47 28.3", line: "near", width: 11 },
        { d: "M60 64L44 37", line: "accent", width: 5 },
        { d: "M60 56A8 8 0 1 1 59.9 56Z", fill: "accent" }
    ],
    body: [
        { d: "M24 72A36 5 0 1 1 96 72A36 5 0 1 1 24 72Z", fill: "track" },
        { d: "M60 6A9 9 0 1 1 59.9 6Z", fill: "far" },
        { d: "M60 34V48", line: "near", width: 18 },
        { d: "M53 31L40 46L34 38M67 31L80 22L84 10M56 52L52 71M64 52L68 71", line: "near", width: 8 },
        { d: "M60 50V43M60 37V30", line: "accent", width: 4 },
        { d: "M44 10Q42 15 44 20M76 10Q78 15 76 20", line: "accent", width: 3.5 }
    ],
    people: [
        { d: "M10 73Q10 50 28 50Q46 50 46 73ZM28 27A10 10 0 1 1 27.9 27Z", fill: "far" },
        { d: "M74 73Q74 50 92 50Q110 50 110 73ZM92 27A10 10 0 1 1 91.9 27Z", fill: "far" },
        { d: "M38 75Q38 46 60 46Q82 46 82 75ZM60 20A11 11 0 1 1 59.9 20Z", fill: "near" },
        { d: "M60 6C57 1 50 2 51 8C52 12 60 16 60 16C60 16 68 12 69 8C70 2 63 1 60 6Z", fill: "accent" }
    ],
    plant: [
        { d: "M26 74A34 4 0 1 1 94 74A34 4 0 1 1 26 74Z", fill: "track" },
        { d: "M60 54C60 44 59 38 60 24", line: "near", width: 4 },
        { d: "M60 44Q38 46 32 26Q54 22 60 44Z", fill: "near" },
        { d: "M60 36Q60 12 86 8Q88 32 60 36Z", fill: "far" },
        { d: "M43 52H77L73 74H47Z", fill: "accent" }
    ]
};

function of(name) {
    return drawings[name] ?? drawings.path;
}
