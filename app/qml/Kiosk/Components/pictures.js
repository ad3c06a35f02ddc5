.pragma library

// Small drawings on a field of 120 by 80. A part is a path and either a fill or a line's colour and
// width; colours are the theme's: near, far, accent, track.

const drawings = {
    cup: [
        { d: "M14 70A46 6 0 1 1 106 70A46 6 0 1 1 14 70Z", fill: "track" },
        { d: "M76 38Q92 37 92 47Q92 57 74 57", line: "near", width: 5 },
        { d: "M36 32H78V54Q78 70 64 70H50Q36 70 36 54Z", fill: "near" },
        { d: "M35 32Q46 25 57 32T79 32", line: "accent", width: 5 },
        { d: "M57 4Q65 14 57 19Q49 14 57 4ZM29 38Q35 46 29 50Q23 46 29 38Z", fill: "accent" }
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
    ]
};

function of(name) {
    return drawings[name] ?? drawings.path;
}
