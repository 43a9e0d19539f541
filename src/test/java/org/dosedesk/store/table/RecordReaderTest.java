package org.dosedesk.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.testkit.SomeDose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the journal's texts become: the records that they were made of.
class RecordReaderTest {
    private static final String LETTERS = "aЯқ \"\\\n\t\u0001{}[]:,'😀nтtf";

    @Test
    void randomDosesComeBack() {
        Random random = new Random(17);
        for (int i = 0; i < 2000; i++) {
            Dose dose = dose(random);
            assertThat(RecordReader.read(Dose.class, RecordText.of(dose))).isEqualTo(dose);
        }
    }

    @Test
    void aComponentThatTheTextDoesNotNameIsAbsent() {
        Site site = new Site(Id.ofCode("a"), "А", null);
        String text = "{\"id\": \"" + site.id().value() + "\", \"name\": \"А\"}";
        assertThat(RecordReader.read(Site.class, text)).isEqualTo(site);
    }

    @Test
    void aSiteListWrittenBeforeItsRowsHadRemarksIsReadAsItWas() {
        SiteListRow row = new SiteListRow(
                1,
                Id.ofCode("worker"),
                "Ким Ю",
                LocalDate.of(1990, 1, 1),
                "",
                "Цех",
                null,
                "",
                List.of(),
                RevaccinationStatus.DUE,
                LocalDate.of(2022, 1, 1));
        SiteList list = new SiteList(
                Id.ofCode("list"),
                1,
                Id.ofCode("site"),
                "ЖЭО-2",
                "",
                LocalDate.of(2022, 2, 1),
                null,
                null,
                List.of(row),
                0,
                0,
                "Айгүл",
                Instant.EPOCH,
                "",
                "kk");
        String today = RecordText.of(list);
        String then = today.replace(", \"vaccine\": null, \"remark\": \"\"", "");
        assertThat(then).isNotEqualTo(today);
        assertThat(RecordReader.read(SiteList.class, then)).isEqualTo(list);
    }

    @Test
    void aListWrittenBeforeItHadAPlaceWasGivenAtWork() {
        AttendanceRow row = AttendanceRow.given(1, Id.ofCode("worker"));
        Attendance attendance = new Attendance(
                Id.ofCode("attendance"),
                Id.ofCode("list"),
                false,
                LocalDate.of(2022, 2, 25),
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                List.of(row),
                new Recorded(Instant.EPOCH, "А. Сапарова"));
        String older = RecordText.of(attendance).replaceAll(",?\\s*\"(place|admittedBy|vaccine|note)\":\\s*null", "");
        assertThat(older).doesNotContain("admittedBy").doesNotContain("note\"");

        assertThat(RecordReader.read(Attendance.class, older)).isEqualTo(attendance);
        assertThat(attendance.givenAt()).isEqualTo(Place.AT_WORK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "{}",
                "[]",
                "\"",
                "{\"id\": \"x\", \"name\": \"a\"}",
                "{\"id\": 3, \"name\": \"a\"}",
                "{\"id\": \"7d1a3fcd-9a4b-4f5e-8a39-000000000000\", \"name\": \"\\u00\"}"
            })
    void nonsenseIsRefused(String text) {
        assertThatThrownBy(() -> RecordReader.read(Clinic.class, text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMemberThatIsNotKnownIsRefused() {
        String clinic = "{\"id\": \"7d1a3fcd-9a4b-4f5e-8a39-000000000000\", \"name\": \"a\"";

        assertThat(RecordReader.read(Clinic.class, clinic + "}")).isInstanceOf(Clinic.class);
        assertThatThrownBy(() -> RecordReader.read(Clinic.class, clinic + ", \"phone\": \"1\"}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Dose dose(Random random) {
        Recorded recorded = new Recorded(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)), "А");
        return SomeDose.of(Id.random(), Id.random(), LocalDate.ofEpochDay(random.nextInt(40_000)))
                .lot(
                        random.nextBoolean() ? null : text(random),
                        random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000)))
                .at(random.nextBoolean() ? Place.AT_WORK : Place.CLINIC, random.nextBoolean() ? null : Id.random())
                .by(text(random))
                .from(random.nextBoolean() ? Source.IMPORTED : Source.DOCUMENT)
                .consent(random.nextBoolean())
                .note(text(random))
                .recorded(recorded)
                .voided(random.nextBoolean() ? null : new Voided(recorded.at(), "Б", "р" + text(random)))
                .dose();
    }

    private static String text(Random random) {
        List<String> letters = new ArrayList<>();
        LETTERS.codePoints().forEach(c -> letters.add(Character.toString(c)));
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(letters.get(random.nextInt(letters.size())));
        }
        return text.toString();
    }
}
