#!/usr/bin/env bash
# Surprising: in the patterns of JSON Schema, which are those of ECMA-262, "$" is the end of the text. The usual validators for Java
# (networknt, everit, harrel and Vert.x) hand the pattern to java.util.regex, where "$" also lies before a line end: "\n", "\r\n",
# U+0085 or U+2028 behind a day pass "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", while a blank there does not. Ajv in a browser refuses all
# of them, and so does java-json-tools, which runs patterns in a JavaScript engine.
# Who is hurt: makers of plans who let a schema check them. A day or number that was copied with the end of its line out of Word
# or a PDF (2026-08-28 and a line end) is valid on the server and not in the browser; "valid" days then fail in
# LocalDate.parse, far from the check, and "27/KH-UBND" with a line end is another number than the register's, though both look alike.
# Seen: 1 December 2026, with the versions below, JDK 17 and Node 20.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.networknt</groupId><artifactId>json-schema-validator</artifactId><version>1.5.6</version></dependency>
    <dependency><groupId>com.github.erosb</groupId><artifactId>everit-json-schema</artifactId><version>1.14.4</version></dependency>
    <dependency><groupId>dev.harrel</groupId><artifactId>json-schema</artifactId><version>1.5.0</version></dependency>
    <dependency><groupId>io.vertx</groupId><artifactId>vertx-json-schema</artifactId><version>4.5.14</version></dependency>
    <dependency><groupId>com.github.java-json-tools</groupId><artifactId>json-schema-validator</artifactId><version>2.2.14</version></dependency>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.18.3</version></dependency>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-core</artifactId><version>2.18.3</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.16</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
echo '{}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --prefer-offline --fetch-timeout=60000 ajv@8.20.0 > /dev/null

cat > Validators.java <<'JAVA'
import com.fasterxml.jackson.databind.ObjectMapper;

public class Validators {
    static final String SCHEMA = "{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"}";
    static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] args) throws Exception {
        String[] ends = {"", "\n", "\r\n", "\u0085", "\u2028", " "};
        String[] names = {"nothing", "LF", "CR LF", "U+0085", "U+2028", "blank"};
        for (int i = 0; i < ends.length; i++) {
            String day = "2026-08-28" + ends[i];
            System.out.printf("%s: networknt %b, everit %b, harrel %b, vertx %b, java-json-tools %b%n", names[i],
                    networknt(day), everit(day), harrel(day), vertx(day), tools(day));
        }
    }

    static boolean networknt(String day) {
        return com.networknt.schema.JsonSchemaFactory.getInstance(com.networknt.schema.SpecVersion.VersionFlag.V202012)
                .getSchema(SCHEMA).validate(JSON.valueToTree(day)).isEmpty();
    }

    static boolean everit(String day) {
        try {
            org.everit.json.schema.loader.SchemaLoader.load(new org.json.JSONObject(SCHEMA)).validate(day);
            return true;
        } catch (org.everit.json.schema.ValidationException refused) {
            return false;
        }
    }

    static boolean harrel(String day) throws Exception {
        return new dev.harrel.jsonschema.ValidatorFactory().validate(SCHEMA, JSON.writeValueAsString(day)).isValid();
    }

    static boolean vertx(String day) {
        var options = new io.vertx.json.schema.JsonSchemaOptions()
                .setBaseUri("https://example.org/").setDraft(io.vertx.json.schema.Draft.DRAFT202012);
        var schema = io.vertx.json.schema.JsonSchema.of(new io.vertx.core.json.JsonObject(SCHEMA));
        return io.vertx.json.schema.Validator.create(schema, options).validate(day).getValid();
    }

    static boolean tools(String day) throws Exception {
        return com.github.fge.jsonschema.main.JsonSchemaFactory.byDefault()
                .getJsonSchema(JSON.readTree(SCHEMA)).validate(JSON.valueToTree(day)).isSuccess();
    }
}
JAVA
cat > ajv.js <<'JS'
const check = new (require('ajv'))().compile({ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
console.log('ajv: ' + ['', '\n', '\r\n', '\u0085', '\u2028', ' '].map((end) => check('2026-08-28' + end)).join(' '));
JS

{ java -cp 'lib/*' Validators.java; node ajv.js; } > seen.txt
java -version 2>&1 | head -1
echo "networknt 1.5.6, everit 1.14.4, harrel 1.5.0, vertx 4.5.14, java-json-tools 2.2.14; node $(node --version), ajv 8.20.0"
echo "Is 2026-08-28 valid, with this behind it?"
cat seen.txt

cat > expected.txt <<'TEXT'
nothing: networknt true, everit true, harrel true, vertx true, java-json-tools true
LF: networknt true, everit true, harrel true, vertx true, java-json-tools false
CR LF: networknt true, everit true, harrel true, vertx true, java-json-tools false
U+0085: networknt true, everit true, harrel true, vertx true, java-json-tools false
U+2028: networknt true, everit true, harrel true, vertx true, java-json-tools false
blank: networknt false, everit false, harrel false, vertx false, java-json-tools false
ajv: true false false false false false
TEXT
diff expected.txt seen.txt || { echo "CHANGED: the validators no longer behave as described above" >&2; exit 1; }
echo "As described: four validators for Java take a line end behind a day."
