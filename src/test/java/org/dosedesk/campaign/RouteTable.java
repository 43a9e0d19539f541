package org.dosedesk.campaign;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.OfferedVaccine;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.campaign.route.Run;
import org.dosedesk.domain.campaign.route.ServedSite;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Reads a table of routes: one row a visit, a residence or a run of a trip.
final class RouteTable {
    /// What the columns are, as it stands above the example.
    static final List<String> HEADER = List.of(
            "# One row a visit or a residence; a trip has one row a run, all with the same number.",
            "# number    counts the routes from 1",
            "# kind      visit (the clinic comes), trip (people are driven) or residence (each where they live)",
            "# day       DD.MM.YYYY; of a residence the last day for the paper to be back",
            "# opens, closes   HH:MM, may be empty",
            "# clinic    in plain words, may be empty",
            "# capacity  the most that can be vaccinated that day, empty when nobody named a number",
            "# vaccines  their codes, with commas between them; empty when left to the clinic",
            "# sites     their names as in the roster, with commas between them; of a trip where the run stops",
            "# vehicle, seats (all of them), driver, escort, departs, returns   of a trip's run only",
            "# state     planned, agreed or called off; planned when empty");

    /// The names of the columns.
    static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "day",
            "opens",
            "closes",
            "clinic",
            "capacity",
            "vaccines",
            "sites",
            "vehicle",
            "seats",
            "driver",
            "escort",
            "departs",
            "returns",
            "state");

    /// Days as people in the plant write them.
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Snapshot snapshot;
    private final Id<Campaign> campaign;
    private final Recorded recorded;

    private record Line(NamedCsvRecord csv) {
        String text(String column) {
            return csv.findField(column).orElse("").strip();
        }

        <T> @Nullable T read(String column, Function<String, T> how) {
            String text = text(column);
            try {
                return text.isEmpty() ? null : how.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw wrong(column, "cannot be read");
            }
        }

        <T> T need(String column, Function<String, T> how) {
            T value = read(column, how);
            if (value == null) {
                throw wrong(column, "is missing");
            }
            return value;
        }

        List<String> names(String column) {
            return COMMA.splitAsStream(text(column))
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        IllegalArgumentException wrong(String column, String what) {
            return new IllegalArgumentException(
                    "line %d: %s '%s' %s".formatted(csv.getStartingLineNumber(), column, text(column), what));
        }
    }

    /// Reads routes of a campaign on the sites of a snapshot.
    RouteTable(Snapshot snapshot, Id<Campaign> campaign, Recorded recorded) {
        this.snapshot = snapshot;
        this.campaign = campaign;
        this.recorded = recorded;
    }

    /// The routes of a file, separated by semicolons, commas or tabs.
    ///
    /// @throws IllegalArgumentException naming the line and the column, when something makes no sense
    List<Route> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String header = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        char separator = Stream.of(';', '\t', ',')
                .filter(one -> header.indexOf(one) >= 0)
                .findFirst()
                .orElse(';');
        Map<Integer, List<Line>> byNumber = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
            csv.stream()
                    .map(Line::new)
                    .forEach(line -> byNumber.computeIfAbsent(
                                    line.need("number", Integer::valueOf), number -> new ArrayList<>())
                            .add(line));
        }
        List<Route> routes = new ArrayList<>();
        byNumber.forEach((number, rows) -> routes.add(route(number, rows)));
        return routes;
    }

    private Route route(int number, List<Line> rows) {
        Line first = rows.getFirst();
        LocalDate day = first.need("day", text -> LocalDate.parse(text, DAY));
        LocalTime opens = first.read("opens", RouteTable::time);
        LocalTime closes = first.read("closes", RouteTable::time);
        Integer capacity = first.read("capacity", Integer::valueOf);
        RouteState state = state(first);
        Id<Route> id = Id.ofCode("route " + number);
        return switch (first.text("kind").toLowerCase(Locale.ROOT)) {
            case "visit" ->
                new Visit(
                        id,
                        campaign,
                        number,
                        day,
                        opens,
                        closes,
                        null,
                        capacity,
                        vaccines(first),
                        sites(rows),
                        state,
                        recorded,
                        null);
            case "trip" ->
                new Trip(
                        id,
                        campaign,
                        number,
                        day,
                        opens,
                        closes,
                        null,
                        capacity,
                        vaccines(first),
                        rows.stream().map(this::run).toList(),
                        state,
                        recorded,
                        null);
            case "residence" -> new Residence(id, campaign, number, day, sites(rows), state, recorded, null);
            default -> throw first.wrong("kind", "is neither visit nor trip nor residence");
        };
    }

    private Run run(Line row) {
        return new Run(
                row.text("vehicle"),
                row.need("seats", Integer::valueOf),
                row.text("driver"),
                null,
                row.text("escort"),
                sites(List.of(row)),
                row.read("departs", RouteTable::time),
                row.read("returns", RouteTable::time));
    }

    private List<ServedSite> sites(List<Line> rows) {
        return rows.stream()
                .flatMap(row -> row.names("sites").stream()
                        .map(name -> snapshot.all(Site.class).stream()
                                .filter(site -> site.name().equalsIgnoreCase(name))
                                .findFirst()
                                .map(site -> new ServedSite(site.id()))
                                .orElseThrow(() -> row.wrong("sites", "names no site of the roster: " + name))))
                .distinct()
                .toList();
    }

    private List<OfferedVaccine> vaccines(Line row) {
        return row.names("vaccines").stream()
                .map(code -> snapshot.all(Vaccine.class).stream()
                        .filter(vaccine -> vaccine.code().equalsIgnoreCase(code))
                        .findFirst()
                        .map(vaccine -> new OfferedVaccine(vaccine.id()))
                        .orElseThrow(() -> row.wrong("vaccines", "has a code that is not known: " + code)))
                .toList();
    }

    private static RouteState state(Line row) {
        return switch (row.text("state").toLowerCase(Locale.ROOT)) {
            case "", "planned" -> RouteState.PLANNED;
            case "agreed" -> RouteState.AGREED;
            case "called off" -> RouteState.CALLED_OFF;
            default -> throw row.wrong("state", "is none of planned, agreed, called off");
        };
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }
}
