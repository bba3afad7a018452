#!/usr/bin/env bash
# Surprising: since Word 2013 rows of a table can be a "repeating section", a content control with a plus sign that adds a row. The
# rows then lie in w:sdt elements within the table. Apache POI gives neither their text nor the rows themselves (getRows has one
# row of three), and officeparser gives no text of them either, both without a word. mammoth and word-extractor read all rows.
# Who is hurt: offices whose template has such a table for the tasks (task, who leads, by when), which is what the control is made
# for. The heading row is read and looks right, since it lies outside the section, and the plan has no tasks and no days by which
# they are due. POI gives text of controls within a paragraph, of whole paragraphs and of cells, so that a test with those passes.
# Seen: 1 December 2026, with Apache POI 5.5.1, officeparser 7.8.0, mammoth 1.13.0, word-extractor 1.0.4, JDK 17 and Node 20.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
    <dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-to-slf4j</artifactId><version>2.24.3</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.16</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --prefer-offline --fetch-timeout=60000 \
  officeparser@7.8.0 mammoth@1.13.0 word-extractor@1.0.4 jszip@3.10.1 > /dev/null

cat > make.js <<'JS'
const zip = new (require('jszip'))();
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
zip.file('[Content_Types].xml', `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`);
zip.file('_rels/.rels', `<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`);
const cell = (text) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...texts) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
const control = (id, mark, content) =>
  `<w:sdt><w:sdtPr><w:id w:val="${id}"/><w15:${mark}/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
zip.file('word/document.xml', `<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
mc:Ignorable="w15"><w:body><w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>
<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${row('Nhiệm vụ', 'Thời hạn')}${control(1, 'repeatingSection',
  control(2, 'repeatingSectionItem', row('Trồng cây', '15/4/2026')) + control(3, 'repeatingSectionItem', row('Báo cáo', '30/4/2026')))}
</w:tbl><w:p><w:r><w:t>Nơi nhận</w:t></w:r></w:p></w:body></w:document>`);
zip.generateAsync({ type: 'nodebuffer' }).then((bytes) => require('fs').writeFileSync('plan.docx', bytes));
JS
node make.js

cat > Poi.java <<'JAVA'
import java.io.FileInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

public class Poi {
    public static void main(String[] args) throws Exception {
        try (var document = new XWPFDocument(new FileInputStream("plan.docx")); var text = new XWPFWordExtractor(document)) {
            System.out.println("poi: " + text.getText().strip().replaceAll("\\s*[\\n\\t]\\s*", " | "));
            System.out.println("poi, getRows: " + document.getTables().get(0).getRows().size());
        }
    }
}
JAVA
cat > readers.mjs <<'JS'
import { OfficeParser } from 'officeparser';
import mammoth from 'mammoth';
import WordExtractor from 'word-extractor';
const line = (name, text) => console.log(`${name}: ${text.trim().replace(/\s*[\n\t]\s*/g, ' | ')}`);
line('officeparser', (await OfficeParser.parseOffice('plan.docx')).toText());
line('mammoth', (await mammoth.extractRawText({ path: 'plan.docx' })).value);
line('word-extractor', (await new WordExtractor().extract('plan.docx')).getBody());
JS

{ java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Poi.java; node readers.mjs; } > seen.txt
java -version 2>&1 | head -1
echo "node $(node --version); Apache POI 5.5.1, officeparser 7.8.0, mammoth 1.13.0, word-extractor 1.0.4"
cat seen.txt

cat > expected.txt <<'TEXT'
poi: Nhiệm vụ | Thời hạn | Nơi nhận
poi, getRows: 1
officeparser: Nhiệm vụ | Thời hạn | Nơi nhận
mammoth: Nhiệm vụ | Thời hạn | Trồng cây | 15/4/2026 | Báo cáo | 30/4/2026 | Nơi nhận
word-extractor: Nhiệm vụ | Thời hạn | Trồng cây | 15/4/2026 | Báo cáo | 30/4/2026 | Nơi nhận
TEXT
diff expected.txt seen.txt || { echo "CHANGED: the readers no longer behave as described above" >&2; exit 1; }
echo "As described: two readers of four lose every task of the table."
