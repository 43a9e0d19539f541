package org.dosedesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dosedesk.testkit.ReferenceCampaign;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignCheckTest {
    private static final String DAY = "18.01.2022";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @Test
    void anIndependentCountOfTheReferenceCampaignIsReproduced() throws IOException {
        Path data = folder(ReferenceCampaign.WHOLE);
        String everywhere = "ЗТК, Исполнительная дирекция, Капшагайская ГЭС, Каскад ГЭС, ТЭЦ-1, ТЭЦ-2, ТЭЦ-3";

        // Counted by hand as of the evening before; one person in Kapshagay falls due on the day.
        assertThat(check(data, DAY, table("number;kind;day;sites", "1;residence;18.01.2022;" + everywhere)))
                .containsExactly(
                        "ЗТК: needed 82, placed 82 (route 1 82), unassigned 0",
                        "Исполнительная дирекция: needed 33, placed 33 (route 1 33), unassigned 0",
                        "Капшагайская ГЭС: needed 62, placed 62 (route 1 62), unassigned 0",
                        "Каскад ГЭС: needed 108, placed 108 (route 1 108), unassigned 0",
                        "ТЭЦ-1: needed 137, placed 137 (route 1 137), unassigned 0",
                        "ТЭЦ-2: needed 205, placed 205 (route 1 205), unassigned 0",
                        "ТЭЦ-3: needed 110, placed 110 (route 1 110), unassigned 0",
                        "unassigned 0 of 737");
    }

    @Test
    void theExampleRunsItself() throws IOException {
        Path data = folder(ReferenceCampaign.TWIN);
        List<String> example = check(data, DAY, null);
        assertThat(example).contains(String.join(";", RouteTable.COLUMNS));

        List<String> lines = check(data, DAY, table(example.toArray(String[]::new)));

        assertThat(lines).hasSize(8);
        assertThat(lines.getLast()).matches("unassigned 0 of [1-9]\\d*");
    }

    @Test
    void shuffledRowsOfTheRosterPrintTheSame() throws IOException {
        Path data = folder(ReferenceCampaign.TWIN);
        Path routes = table(
                "number,kind,day,capacity,sites,seats,departs,returns,vehicle,escort,vaccines",
                "1,visit,20.01.2022,4,ТЭЦ-1,,,,,,",
                "2,trip,21.01.2022,,ТЭЦ-2,3,08:00,10:00,bus,,",
                "2,trip,21.01.2022,,ТЭЦ-2,4,11:00,13:00,bus,nurse,",
                "3,visit,24.01.2022,3,\"ТЭЦ-3, Каскад ГЭС\",,,,,,vero-cell",
                "4,residence,25.02.2022,,ЗТК,,,,,,");
        List<String> lines = check(data, DAY, routes);
        assertThat(lines).anyMatch(line -> line.startsWith("Капшагайская ГЭС") && line.contains("no route"));

        for (int seed = 0; seed < 3; seed++) {
            Path shuffled = Files.createTempDirectory(folder, "shuffled");
            for (Path file : ReferenceCampaign.TWIN.files()) {
                Files.write(shuffled.resolve(file.getFileName()), shuffled(Files.readAllLines(file), seed));
            }
            assertThat(check(shuffled, DAY, routes)).isEqualTo(lines);
        }
    }

    @Test
    void whatIsMissingOrWrongIsNamed() throws IOException {
        Path data = folder(ReferenceCampaign.TWIN);

        assertThat(problem(folder, DAY, null)).contains("roster.csv", "-Ddata=DIR");
        assertThat(problem(data, "2022-01-18", null)).contains("-Dday=DD.MM.YYYY", "2022-01-18");
        assertThat(problem(data, DAY, folder.resolve("none.csv"))).contains("none.csv");
        assertThat(problem(data, DAY, table("number;kind;day;sites", "1;boat;18.01.2022;ТЭЦ-1")))
                .contains("line 2", "kind 'boat'");
        assertThat(problem(data, DAY, table("number;kind;day;sites", "1;visit;18.01.2022;ТЭЦ-9")))
                .contains("line 2", "ТЭЦ-9");
        assertThat(problem(data, DAY, table("number;kind;day;sites", "1;visit;31.02.2022x;ТЭЦ-1")))
                .contains("line 2", "day '31.02.2022x'");
    }

    private List<String> check(Path data, String day, @Nullable Path routes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = run(data, day, routes, out);
        assertThat(problems.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String problem(Path data, String day, @Nullable Path routes) {
        problems.reset();
        assertThat(run(data, day, routes, new ByteArrayOutputStream())).isEqualTo(2);
        return problems.toString(StandardCharsets.UTF_8);
    }

    private int run(Path data, String day, @Nullable Path routes, ByteArrayOutputStream out) {
        return CampaignCheck.run(
                new String[] {data.toString(), day, routes == null ? "" : routes.toString()},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(problems, true, StandardCharsets.UTF_8));
    }

    private static Path folder(ReferenceCampaign campaign) {
        return Objects.requireNonNull(campaign.files().getFirst().getParent());
    }

    private Path table(String... lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "routes", ".csv"), List.of(lines));
    }

    private static List<String> shuffled(List<String> lines, int seed) {
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, new Random(seed));
        rows.addFirst(lines.getFirst());
        return rows;
    }
}
