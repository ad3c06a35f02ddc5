import QtQuick

// Tells a card scanner, which types a long text in one burst and presses Enter, from a person
// typing. Nothing a person types is lost: it is only held until the burst could have gone on.
Item {
    id: scanner

    property string heard: ""
    property int shortest: 8 // no card is shorter, no code longer
    readonly property int longest: 4000 // a code for joining may be; the rest of what is typed is not kept

    signal scanned(string text)
    signal typed(string letter)

    function hear(text: string): void {
        if (scanner.heard.length < scanner.longest && text >= " " && text !== "\x7f")
            scanner.heard += text;
        pause.restart();
    }

    function flush(): void {
        const text = scanner.heard;
        scanner.heard = "";
        pause.stop();
        if (text.length < scanner.shortest)
            for (const letter of text)
                scanner.typed(letter);
    }

    // Enter was pressed: true if it ended a card
    function finish(): bool {
        const text = scanner.heard;
        if (text.length < scanner.shortest) {
            scanner.flush();
            return false;
        }
        scanner.heard = "";
        pause.stop();
        scanner.scanned(text);
        return true;
    }

    Timer {
        id: pause

        interval: 120
        onTriggered: scanner.flush()
    }
}
