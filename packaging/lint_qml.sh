#!/usr/bin/env bash
# Lints every QML file against the Python types it uses, checks its format, and that
# resources/i18n/kiosk.ts holds every word for the translators, and kiosk_en.ts our own plurals.
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

english=resources/i18n/kiosk_en.ts
fresh=build/kiosk.ts
plurals=build/kiosk_en.ts
# What Python says on the screen, too
mapfile -t python < <(grep -rlE 'QCoreApplication.translate|import translate|translate\("' app --include='*.py' | sort)
$bin/python packaging/python_words.py build/python_words.py app
sources=(app/qml "${python[@]}" build/python_words.py)
rm -f "$fresh"
$bin/pyside6-lupdate -silent -warnings-are-errors -locations none -source-language en_GB \
    "${sources[@]}" -ts "$fresh"
# English needs words of its own only where a number changes them
cp "$english" "$plurals"
$bin/pyside6-lupdate -silent -warnings-are-errors -locations none -source-language en_GB \
    -pluralonly -no-obsolete "${sources[@]}" -ts "$plurals"
for made in "$fresh" "$plurals"; do
    kept=resources/i18n/$(basename "$made")
    if [ "${1:-}" = "--fix" ]; then
        cp "$made" "$kept"
    elif ! diff -u "$kept" "$made"; then
        failed=1
    fi
done
# The languages that others translate follow, with as many forms of a plural as each has
for words in resources/i18n/kiosk_*.ts; do
    if [ "${1:-}" = "--fix" ] && [ "$words" != "$english" ]; then
        $bin/pyside6-lupdate -silent -locations none -source-language en_GB "${sources[@]}" -ts "$words"
    fi
done
if grep -q 'type="unfinished"' "$english"; then
    echo "Write in $english what is said of one, and what of many." >&2
    failed=1
fi
exit "$failed"
