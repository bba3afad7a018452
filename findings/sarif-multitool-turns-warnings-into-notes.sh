#!/usr/bin/env bash
# Surprising: the "rewrite" command of Microsoft's SARIF Multitool, which should only lay a file out anew, takes
# "level": "warning" out of every result, since it counts "warning" as what a missing level means. In SARIF 2.1.0 (3.27.10) a
# result without a level has the one of its rule's defaultConfiguration. So a result that was a warning under a rule that is a
# note by itself is a note afterwards, and under a rule that is an error by itself it becomes an error.
# Who is hurt: an office that made a rule graver or milder for some plans than it is by default (a date that is missing is a
# note, in a plan of a ministry a warning). The report is tidied on its way to the code host, and there the warning is shown as a
# note or fails the build as an error. Results with "error" and "note" keep their level, so that nobody looks for it.
# Seen: 1 December 2026, with @microsoft/sarif-multitool-linux 5.7.0 (Linux on x86-64), Node 20.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --prefer-offline --fetch-timeout=60000 \
  @microsoft/sarif-multitool-linux@5.7.0 > /dev/null
multitool=node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
chmod +x "$multitool"

cat > report.sarif <<'JSON'
{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{
  "tool": {"driver": {"name": "checker", "rules": [
    {"id": "NOTE", "defaultConfiguration": {"level": "note"}},
    {"id": "ERROR", "defaultConfiguration": {"level": "error"}}]}},
  "results": [
    {"ruleId": "NOTE", "ruleIndex": 0, "level": "warning", "message": {"text": "Thiếu hạn hoàn thành."}},
    {"ruleId": "NOTE", "ruleIndex": 0, "level": "error", "message": {"text": "Hạn trước ngày ban hành."}},
    {"ruleId": "ERROR", "ruleIndex": 1, "level": "warning", "message": {"text": "Thiếu nơi nhận."}},
    {"ruleId": "ERROR", "ruleIndex": 1, "level": "note", "message": {"text": "Thiếu dấu chấm."}}]}]}
JSON

cat > levels.js <<'JS'
const run = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8').replace(/^\uFEFF/, '')).runs[0];
for (const result of run.results) {
  const own = run.tool.driver.rules[result.ruleIndex].defaultConfiguration?.level ?? 'warning';
  console.log(`${result.ruleId}: level ${result.level ?? 'not said'}, so it is ${result.level ?? own}`);
}
JS

"$multitool" rewrite report.sarif --output rewritten.sarif > rewrite.txt 2>&1 || { cat rewrite.txt >&2; exit 1; }
"$multitool" --help 2>&1 | head -1 || true
echo "Before:"
node levels.js report.sarif | tee before.txt
echo "After 'rewrite':"
node levels.js rewritten.sarif | tee after.txt

cat > expected.txt <<'TEXT'
NOTE: level not said, so it is note
NOTE: level error, so it is error
ERROR: level not said, so it is error
ERROR: level note, so it is note
TEXT
diff expected.txt after.txt || { echo "CHANGED: the Multitool no longer behaves as described above" >&2; exit 1; }
echo "As described: of two warnings one has become a note and one an error."
