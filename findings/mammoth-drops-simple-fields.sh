#!/usr/bin/env bash
# Surprising: a field in a Word file is written in one of two ways that look the same in Word: w:fldSimple, or runs between marks
# (w:fldChar). mammoth keeps the text that the latter shows. Of the former it drops the text too, and goes on; there is a warning
# among the messages beside the result ("An unrecognised element was ignored: w:fldSimple"), which does not say what was lost.
# Who is hurt: whoever reads plans with mammoth (web editors and previews do) that were made by programs: the docx package
# writes w:fldSimple for its SimpleField, and Word often does for fields of mail merge and of document properties. The number and the day of
# issue are just what such fields hold: "Kế hoạch số 27/KH-UBND ngày 15/4/2026" is read as "Kế hoạch số  ngày 15/4/2026" here.
# officeparser and word-extractor read it whole.
# Seen: 1 December 2026, with mammoth 1.13.0, docx 9.15.2, officeparser 7.8.0, word-extractor 1.0.4, Node 20.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --prefer-offline --fetch-timeout=60000 \
  mammoth@1.13.0 docx@9.15.2 officeparser@7.8.0 word-extractor@1.0.4 > /dev/null

cat > readers.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, SimpleField, TextRun } from 'docx';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';
import WordExtractor from 'word-extractor';

const paragraph = new Paragraph({
  children: [
    new TextRun('Kế hoạch số '), new SimpleField(' DOCPROPERTY Number ', '27/KH-UBND'), new TextRun(' ngày 15/4/2026'),
  ],
});
writeFileSync('plan.docx', await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] })));

const read = await mammoth.extractRawText({ path: 'plan.docx' });
const html = await mammoth.convertToHtml({ path: 'plan.docx' });
console.log(`mammoth, text: "${read.value.trim()}", messages ${read.messages.map((part) => part.message)}`);
console.log(`mammoth, HTML: "${html.value}"`);
console.log(`officeparser: "${(await OfficeParser.parseOffice('plan.docx')).toText().trim()}"`);
console.log(`word-extractor: "${(await new WordExtractor().extract('plan.docx')).getBody().trim()}"`);
JS

node readers.mjs > seen.txt
echo "node $(node --version); mammoth 1.13.0, docx 9.15.2, officeparser 7.8.0, word-extractor 1.0.4"
cat seen.txt

cat > expected.txt <<'TEXT'
mammoth, text: "Kế hoạch số  ngày 15/4/2026", messages An unrecognised element was ignored: w:fldSimple
mammoth, HTML: "<p>Kế hoạch số  ngày 15/4/2026</p>"
officeparser: "Kế hoạch số 27/KH-UBND ngày 15/4/2026"
word-extractor: "Kế hoạch số 27/KH-UBND ngày 15/4/2026"
TEXT
diff expected.txt seen.txt || { echo "CHANGED: the readers no longer behave as described above" >&2; exit 1; }
echo "As described: mammoth drops the number of the plan, and keeps the words around it."
