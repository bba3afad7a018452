#!/usr/bin/env bash
# Surprising: Be Vietnam Pro, a font made for Vietnamese, has every letter and accent and has no non-breaking hyphen (U+2011), which
# clerks set in 27/KH-UBND to keep the number on one line. pdfkit and pdf-lib look for no other font and for no other hyphen, raise
# no error, and write the glyph for "missing"; pdfkit notes in the file that it stands for the character NUL, pdf-lib notes nothing.
# From both pdf.js reads the number as "27/KH", NUL, "UBND".
# Who is hurt: whoever makes a PDF of a plan with such a font. A search for 27/KH-UBND finds nothing, and the text that another
# program reads from it can't be put into an XML report, edXML or a PostgreSQL column, none of which can hold a NUL; the fault then
# shows far from the font. A test with the letters of Vietnamese passes, since they are all there.
# Seen: 1 December 2026, with @expo-google-fonts/be-vietnam-pro 0.4.1, pdfkit 0.20.2, pdf-lib 1.17.1 with @pdf-lib/fontkit 1.1.1,
# pdfjs-dist 5.6.205, Node 20.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --prefer-offline --fetch-timeout=60000 \
  @expo-google-fonts/be-vietnam-pro@0.4.1 pdfkit@0.20.2 pdf-lib@1.17.1 @pdf-lib/fontkit@1.1.1 pdfjs-dist@5.6.205 > /dev/null

cat > makers.mjs <<'JS'
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument } from 'pdf-lib';
import PdfKit from 'pdfkit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const file = 'node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf';
const font = readFileSync(file);
const text = 'Số: 27/KH\u2011UBND, kế hoạch đổi mới';
const letters = 'ạảãàáâậầấẩẫăắằặẳẵẹẻẽèéêềếểễệịỉĩìíọỏõòóôồốổỗộơờớởỡợụủũùúưừứửữựỵỷỹỳýđ';
const known = fontkit.create(font);
const missing = [...letters, ...letters.toUpperCase(), '\u2011', '-', '–']
  .filter((character) => !known.hasGlyphForCodePoint(character.codePointAt(0)));
console.log('not in the font: ' + missing.map((character) => 'U+' + character.codePointAt(0).toString(16)));

const kit = new PdfKit();
const out = kit.pipe(createWriteStream('pdfkit.pdf'));
kit.font(file).text(text);
kit.end();
await once(out, 'finish');

const lib = await PDFDocument.create();
lib.registerFontkit(fontkit);
lib.addPage().drawText(text, { x: 50, y: 700, size: 12, font: await lib.embedFont(font, { subset: true }) });

const read = async (name, bytes) => {
  const page = await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(1);
  console.log(`${name}: ${JSON.stringify((await page.getTextContent()).items.map((item) => item.str).join(''))}`);
};
await read('pdfkit', readFileSync('pdfkit.pdf'));
await read('pdf-lib', await lib.save());
JS

node makers.mjs 2> errors.txt | grep -a -v '^Warning: ' > seen.txt || { cat errors.txt >&2; exit 1; }
echo "node $(node --version); be-vietnam-pro 0.4.1, pdfkit 0.20.2, pdf-lib 1.17.1, pdfjs-dist 5.6.205"
cat seen.txt

cat > expected.txt <<'TEXT'
not in the font: U+2011
pdfkit: "Số: 27/KH\u0000UBND, kế hoạch đổi mới"
pdf-lib: "Số: 27/KH\u0000UBND, kế hoạch đổi mới"
TEXT
diff expected.txt seen.txt || { echo "CHANGED: the makers of PDF no longer behave as described above" >&2; exit 1; }
echo "As described: the hyphen of the number has become NUL."
