#!/usr/bin/env bash
# Lints every QML file against the Python types it uses, checks its format, and that
# resources/i18n/kiosk.ts holds every word for the translators.
# Anything to say makes it fail. `packaging/lint_qml.sh --fix` writes format and words.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=.venv/bin
types=build/qmltypes
mapfile -t files < <(find app/qml -name '*.qml' | sort)
[ "${#files[@]}" -gt 20 ] || { echo "Too few QML files were found to lint." >&2; exit 1; }

rm -rf "$types"
QT_QPA_PLATFORM=offscreen $bin/python packaging/qml_types.py "$types" app.kiosk app.ui app.patient app.staff app.items
$bin/pyside6-qmllint -W 0 -I "$types" -I app/qml "${files[@]}"

failed=0
if [ "${1:-}" = "--fix" ]; then
    $bin/pyside6-qmlformat -i "${files[@]}"
else
    rm -rf build/qml
    cp -r app/qml build/qml
    $bin/pyside6-qmlformat -i "${files[@]/#app\/qml/build\/qml}"
    diff -ru app/qml build/qml || failed=1
fi

words=resources/i18n/kiosk.ts
fresh=build/kiosk.ts
# What Python says on the screen, too
mapfile -t python < <(grep -rlE 'QCoreApplication.translate|translate\("' app --include='*.py' | sort)
rm -f "$fresh"
$bin/pyside6-lupdate -silent -warnings-are-errors -locations none -source-language en_GB \
    app/qml "${python[@]}" -ts "$fresh"
if [ "${1:-}" = "--fix" ]; then
    cp "$fresh" "$words"
elif ! diff -u "$words" "$fresh"; then
    failed=1
fi
exit "$failed"
