#!/usr/bin/env bash
# Surprising: how grave a result of SARIF is can be said in two places, in the result or once for all in its rule, and the result
# goes first (SARIF 2.1.0, 3.27.10; where neither says it, it is a warning). Two converters look at one place each, and each at
# another one: sarif-junit at the result alone, so that an error named by its rule is a test that passed; sarif-to-markdown at the
# rule alone, so that results of a rule without a default level are not in the report at all, and errors are shown as notes.
# Who is hurt: whoever shows the findings of plans on a build server or in a comment. Reports that keep to the standard come out
# green or say "Nothing here." with errors in them. A maker of reports is safe only when it writes both, the level in each result
# and one in each rule, and even then the Markdown shows the rule's.
# Seen: 1 December 2026, with sarif-junit 1.1.4 and @security-alert/sarif-to-markdown 1.11.1, Node 20.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --prefer-offline --fetch-timeout=60000 \
  sarif-junit@1.1.4 @security-alert/sarif-to-markdown@1.11.1 > /dev/null

# Two files, one error in each: the level is said by the rule in the first, by the result in the second.
place='"locations": [{"physicalLocation": {"artifactLocation": {"uri": "plan.txt"}, "region": {"startLine": 5}}}]'
cat > by-rule.sarif <<JSON
{"version": "2.1.0", "runs": [{
  "tool": {"driver": {"name": "checker", "rules": [{"id": "DATE", "shortDescription": {"text": "Ngày"},
    "defaultConfiguration": {"level": "error"}}]}},
  "results": [{"ruleId": "DATE", "ruleIndex": 0, "message": {"text": "Thiếu ngày ban hành."}, $place}]}]}
JSON
cat > by-result.sarif <<JSON
{"version": "2.1.0", "runs": [{
  "tool": {"driver": {"name": "checker", "rules": [{"id": "DATE", "shortDescription": {"text": "Ngày"}}]}},
  "results": [{"ruleId": "DATE", "ruleIndex": 0, "level": "error", "message": {"text": "Thiếu ngày ban hành."}, $place}]}]}
JSON

cat > markdown.js <<'JS'
const { sarifToMarkdown } = require('@security-alert/sarif-to-markdown');
const log = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
const [report] = sarifToMarkdown({ owner: 'o', repo: 'r', branch: 'main', sourceRoot: '', failOn: ['error'] })(log);
const part = report.body.match(/## Results\s+([^\n]*)/)[1];
console.log(`sarif-to-markdown: ${part} shouldFail=${report.shouldFail}`);
JS

for name in by-rule by-result; do
  echo "$name"
  node_modules/.bin/sarif-junit -i "$name.sarif" -o "$name.xml" > /dev/null
  echo "sarif-junit: $(grep -o '<testsuites[^>]*>' "$name.xml")"
  node markdown.js "$name.sarif"
done > seen.txt
echo "node $(node --version); sarif-junit 1.1.4, @security-alert/sarif-to-markdown 1.11.1; one error in each file:"
cat seen.txt

cat > expected.txt <<'TEXT'
by-rule
sarif-junit: <testsuites tests="1" failures="0" errors="0" skipped="0">
sarif-to-markdown: - **[ERROR]** **[DATE]**  `Thiếu ngày ban hành.` shouldFail=true
by-result
sarif-junit: <testsuites tests="1" failures="1" errors="0" skipped="0">
sarif-to-markdown: Nothing here. shouldFail=false
TEXT
diff expected.txt seen.txt || { echo "CHANGED: the converters no longer behave as described above" >&2; exit 1; }
echo "As described: each of the two says that all is well with one of the two files."
