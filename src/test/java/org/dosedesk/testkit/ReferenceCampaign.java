package org.dosedesk.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.ImportFiles;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.params.provider.Arguments;

/// A campaign of revaccination on 25.02.2022, whose figures are known: everyone in it is invented.
public enum ReferenceCampaign {
    /// 93 workers of the same nine units on the same seven sites, part of the project. Each history was made for
    /// one
    /// status, by the decrees: a course of 2021 and a dose of January 2022 (revaccinated); a second dose before
    /// 25.05.2021, more than nine months ago (overdue), in July (due) or from September on (upcoming); one dose;
    /// none.
    TWIN,

    /// The 2,446 workers whose totals were published, where their files lie beside the project; a test that needs
    /// them skips itself elsewhere.
    WHOLE;

    /// The day of the figures.
    public static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    private static final Path UNPACKED = unpack();

    /// The twin in each language, and the whole in the one that most read: how a screen looks with many people on
    /// it.
    public static Stream<Arguments> inLanguages() {
        return Stream.concat(
                Stream.of(Language.values()).map(language -> Arguments.of(TWIN, language)),
                Stream.of(Arguments.of(WHOLE, Language.RUSSIAN)));
    }

    /// What the pictures of it are called: by how many people it has.
    public String picture() {
        return String.valueOf(total().total());
    }

    /// A register in memory that holds it all, imported on the day.
    public Register register() {
        Register register = Register.open(new MemoryStore(), Night.of(DAY), "Мейіргер", false);
        read(register, files());
        return register;
    }

    /// Roster, doses, exemptions and illnesses, as HR and the clinics send them.
    public List<Path> files() {
        return Stream.of("roster.csv", "doses.csv", "waivers.csv", "illness.csv")
                .map(this::file)
                .toList();
    }

    /// The roster two months later: some left, some moved, some are new, some have another surname.
    public Path laterRoster() {
        return file("roster-2022-04.csv");
    }

    /// How many there are of each status.
    public Tally total() {
        return this == TWIN ? tally(39, 4, 4, 4, 4, 20, 14, 4) : tally(953, 97, 58, 55, 95, 777, 354, 57);
    }

    /// How many are employed in a unit, and how many of them are revaccinated.
    public Share unit(String name) {
        return switch (name) {
            case "ТЭЦ-3" -> this == TWIN ? new Share(14, 5) : new Share(310, 113);
            case "ТЭЦ-1 им. Б. Оразбаева" -> this == TWIN ? new Share(14, 8) : new Share(357, 171);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// How many work on the site of the third station, and how many of them are revaccinated: more than its unit
    /// has,
    /// for others are its guests.
    public Share thirdStation() {
        return this == TWIN ? new Share(19, 6) : new Share(365, 136);
    }

    /// By site, how many are due and how many overdue.
    public Map<String, List<Integer>> dueBySite() {
        return this == TWIN
                ? Map.of(
                        "ТЭЦ-1", List.of(2, 1),
                        "ТЭЦ-2", List.of(2, 0),
                        "ТЭЦ-3", List.of(5, 1),
                        "ЗТК", List.of(1, 1),
                        "Капшагайская ГЭС", List.of(1, 1),
                        "Каскад ГЭС", List.of(2, 0),
                        "Исполнительная дирекция", List.of(1, 0))
                : Map.of(
                        "ТЭЦ-1", List.of(57, 9),
                        "ТЭЦ-2", List.of(108, 15),
                        "ТЭЦ-3", List.of(47, 11),
                        "ЗТК", List.of(45, 6),
                        "Капшагайская ГЭС", List.of(25, 6),
                        "Каскад ГЭС", List.of(59, 8),
                        "Исполнительная дирекция", List.of(13, 2));
    }

    /// How many drive.
    public int drivers() {
        return this == TWIN ? 8 : 82;
    }

    /// How many walk along dams.
    public int damWalkers() {
        return this == TWIN ? 4 : 65;
    }

    /// All, and how many of them are revaccinated.
    public record Share(int whole, int revaccinated) {}

    /// Imports files as they are.
    public static void read(Register register, List<Path> files) {
        ImportFiles importFiles = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());
        importFiles.apply(importFiles.plan(files, Progress.NONE), false, Progress.NONE);
    }

    private static Tally tally(
            int revaccinated,
            int exempt,
            int refused,
            int noDoses,
            int incomplete,
            int upcoming,
            int due,
            int overdue) {
        return new Tally(Map.of(
                RevaccinationStatus.REVACCINATED,
                revaccinated,
                RevaccinationStatus.EXEMPT,
                exempt,
                RevaccinationStatus.REFUSED,
                refused,
                RevaccinationStatus.NO_DOSES,
                noDoses,
                RevaccinationStatus.INCOMPLETE,
                incomplete,
                RevaccinationStatus.UPCOMING,
                upcoming,
                RevaccinationStatus.DUE,
                due,
                RevaccinationStatus.OVERDUE,
                overdue));
    }

    private Path file(String name) {
        return this == TWIN ? UNPACKED.resolve(name) : Shared.need("data/" + name);
    }

    private static Path unpack() {
        try {
            Path folder = Files.createTempDirectory("campaign");
            folder.toFile().deleteOnExit();
            for (String name : List.of("roster.csv", "doses.csv", "waivers.csv", "illness.csv", "roster-2022-04.csv")) {
                Path file = folder.resolve(name);
                try (InputStream in = ReferenceCampaign.class.getResourceAsStream("twin/" + name)) {
                    Files.write(file, in == null ? new byte[0] : in.readAllBytes());
                }
                file.toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
