import QtQml

// What a column of a list can be, in words.
QtObject {
    readonly property list<string> fields: ["name", "first name", "last name", "birth year", "language", "programme", "referrer", "code", "phone", "email", "hospital number", "diagnosis", ""]

    function of(field: string): string {
        switch (field) {
        case "name":
            return qsTr("Whole name");
        case "first name":
            return qsTr("First name");
        case "last name":
            return qsTr("Last name");
        case "birth year":
            return qsTr("Date or year of birth");
        case "language":
            return qsTr("Language");
        case "programme":
            return qsTr("Programme");
        case "referrer":
            return qsTr("Referred by");
        case "code":
            return qsTr("Code for the kiosk");
        case "phone":
            return qsTr("Phone");
        case "email":
            return qsTr("E-mail");
        case "hospital number":
            return qsTr("Hospital number");
        case "diagnosis":
            return qsTr("Diagnosis");
        }
        return qsTr("Not used");
    }
}
