#!/usr/bin/env bash
# Surprising: RFC 7529 lets a calendar say what becomes of "the 30th of every month" in February: with
# RSCALE=GREGORIAN;SKIP=BACKWARD the day moves to 28 February, and a reader that does not know RSCALE must leave the whole rule
# aside. ical4j, biweekly and ical.js do neither: they read the rule without a word, keep BYMONTHDAY=30, and pass over
# February. lib-recur gives 28 February, and rrule.js says that it does not know RSCALE.
# Who is hurt: an office whose plan says "báo cáo trước ngày 30 hằng tháng" and whose calendar file says so as the RFC wants it.
# The February report is in no list and in no reminder, in three readers out of five, and since COUNT goes on being counted, the
# series also ends a month late. Nothing warns: eleven months of twelve are right.
# Seen: 1 December 2026, with ical4j 4.1.1, biweekly 0.6.8, lib-recur 0.17.1, ical.js 2.2.1, rrule 2.8.1,
# under JDK 17 and Node 20.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export TZ=UTC

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.1.1</version></dependency>
    <dependency><groupId>net.sf.biweekly</groupId><artifactId>biweekly</artifactId><version>0.6.8</version></dependency>
    <dependency><groupId>org.dmfs</groupId><artifactId>lib-recur</artifactId><version>0.17.1</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.16</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
echo "{}" > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --prefer-offline --fetch-timeout=60000 ical.js@2.2.1 rrule@2.8.1 > /dev/null

printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 'PRODID:-//finding//vi' BEGIN:VEVENT UID:1@finding DTSTAMP:20260101T000000Z \
  'DTSTART;VALUE=DATE:20260130' 'RRULE:RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD;COUNT=4' \
  'SUMMARY:Báo cáo tháng' END:VEVENT END:VCALENDAR > plan.ics

cat > Readers.java <<'JAVA'
import biweekly.Biweekly;
import java.io.File;
import java.io.FileInputStream;
import java.time.LocalDate;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.RRule;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;

public class Readers {
    public static void main(String[] args) throws Exception {
        var calendar = new CalendarBuilder().build(new FileInputStream("plan.ics"));
        RRule<LocalDate> rule =
                calendar.getComponents(Component.VEVENT).get(0).<RRule<LocalDate>>getProperty(Property.RRULE).orElseThrow();
        System.out.println("ical4j: " + rule.getRecur()
                .getDates(LocalDate.of(2026, 1, 30), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).stream()
                .map(Object::toString).collect(Collectors.joining(" ")));

        var days = Biweekly.parse(new File("plan.ics")).first().getEvents().get(0).getDateIterator(TimeZone.getDefault());
        System.out.print("biweekly:");
        while (days.hasNext()) System.out.printf(" %tF", days.next());
        System.out.println();

        var all = new RecurrenceRule(rule.getValue()).iterator(new DateTime(2026, 0, 30));
        System.out.print("lib-recur:");
        while (all.hasNext()) System.out.print(" " + all.nextDateTime().toString().replaceAll("(....)(..)(..)", "$1-$2-$3"));
        System.out.println();
    }
}
JAVA

cat > readers.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import rrule from 'rrule';
const text = readFileSync('plan.ics', 'utf8');
const day = (date) => date.toISOString().slice(0, 10);

const days = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')).iterator();
const seen = [];
for (let next = days.next(); next; next = days.next()) seen.push(next.toString());
console.log('ical.js: ' + seen.join(' '));

try {
  console.log('rrule: ' + rrule.rrulestr('DTSTART:20260130T000000Z\n' + text.match(/RRULE:.*/)[0].trim()).all().map(day).join(' '));
} catch (refused) {
  console.log('rrule: refused, ' + refused.message);
}
JS

{ java -cp 'lib/*' Readers.java; node readers.mjs; } > seen.txt
java -version 2>&1 | head -1
echo "node $(node --version); ical4j 4.1.1, biweekly 0.6.8, lib-recur 0.17.1, ical.js 2.2.1, rrule 2.8.1"
echo "RRULE:RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD;COUNT=4 from 30 January 2026:"
cat seen.txt

cat > expected.txt <<'TEXT'
ical4j: 2026-01-30 2026-03-30 2026-04-30 2026-05-30
biweekly: 2026-01-30 2026-03-30 2026-04-30 2026-05-30
lib-recur: 2026-01-30 2026-02-28 2026-03-30 2026-04-30
ical.js: 2026-01-30 2026-03-30 2026-04-30 2026-05-30
rrule: refused, Unknown RRULE property 'RSCALE'
TEXT
diff expected.txt seen.txt || { echo "CHANGED: the readers no longer behave as described above" >&2; exit 1; }
echo "As described: three readers lose the report of February."
