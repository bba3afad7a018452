#!/usr/bin/env bash
# Surprising: sarif-to-markdown puts results of one rule together and prints the message of the first for all of them. The others
# are left as bare links; a result that names a file and no line (nothing is there to point at, as when a part is missing) is an
# empty bullet, without message or file name.
# Who is hurt: whoever reads the findings of plans in a comment of a code host. One rule on dates finds many things: "5/4 lies
# before the day of issue" in one plan, "31/6 does not exist" in another. The comment says the former of both, a clerk looks for a
# fault that the second plan has not, and does not hear of the one it has. A plan that lacks its recipients is not named at all.
# Seen: 1 December 2026, with @security-alert/sarif-to-markdown 1.11.1, Node 20.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --prefer-offline --fetch-timeout=60000 \
  @security-alert/sarif-to-markdown@1.11.1 > /dev/null

cat > report.sarif <<'JSON'
{"version": "2.1.0", "runs": [{
  "tool": {"driver": {"name": "checker", "rules": [
    {"id": "DATE", "shortDescription": {"text": "Ngày"}, "defaultConfiguration": {"level": "error"}}]}},
  "results": [
    {"ruleId": "DATE", "level": "error", "message": {"text": "Hạn 5/4 trước ngày ban hành"},
     "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a.txt"}, "region": {"startLine": 5}}}]},
    {"ruleId": "DATE", "level": "error", "message": {"text": "Không có ngày 31/6"},
     "locations": [{"physicalLocation": {"artifactLocation": {"uri": "b.txt"}, "region": {"startLine": 7}}}]},
    {"ruleId": "DATE", "level": "error", "message": {"text": "Thiếu ngày ban hành"},
     "locations": [{"physicalLocation": {"artifactLocation": {"uri": "c.txt"}}}]}]}]}
JSON

cat > markdown.js <<'JS'
const { sarifToMarkdown } = require('@security-alert/sarif-to-markdown');
const log = JSON.parse(require('fs').readFileSync('report.sarif', 'utf8'));
const [report] = sarifToMarkdown({ owner: 'o', repo: 'r', branch: 'main', sourceRoot: '' })(log);
console.log(report.body.match(/## Results\s+([^]*?)\n\s*\n/)[1].split('\n').map((line) => line.trimEnd()).join('\n'));
JS

node markdown.js > seen.txt
echo "node $(node --version); @security-alert/sarif-to-markdown 1.11.1; three findings with a message each:"
cat seen.txt

cat > expected.txt <<'TEXT'
- **[ERROR]** **[DATE]**  `Hạn 5\/4 trước ngày ban hành`
    - https://github.com/o/r/blob/main/a.txt#L5
    - https://github.com/o/r/blob/main/b.txt#L7
    -
TEXT
diff expected.txt seen.txt || { echo "CHANGED: sarif-to-markdown no longer behaves as described above" >&2; exit 1; }
echo "As described: one message for three findings, and the third has no file either."
