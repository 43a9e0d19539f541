package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The making of the Windows package, as far as it goes without Windows: all but the JDK's own tools is done, in a
/// folder with a space and an exclamation mark.
class WindowsPackageTest {
    @TempDir
    Path temporary;

    private Path project;

    private record Outcome(int code, String said) {}

    @BeforeEach
    void copyProject() throws IOException {
        project = Files.createDirectory(temporary.resolve("Work of today!"));
        Files.copy(Path.of("pom.xml"), project.resolve("pom.xml"));
        Path from = Path.of("installer");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path to = project.resolve(path.toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
        }
    }

    @Test
    void what_is_missing_is_said() throws Exception {
        assertThat(build())
                .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(1))
                .satisfies(outcome -> assertThat(outcome.said()).contains("run \"mvn -DskipTests package\" first"));
        assertThat(build("--help").said()).startsWith("--help is not an option");
    }

    @Test
    void the_package_is_one_users_with_the_version_of_the_project_and_the_libraries_as_files() throws Exception {
        Path target = project.resolve("target");
        write(target.resolve("dosedesk-" + version() + ".jar"));
        write(target.resolve("libraries").resolve("h2.jar"));
        write(target.resolve("javafx").resolve("javafx-graphics-26-win.jar"), "glass.dll", "prism_d3d.dll", "a.class");

        Outcome outcome = build();

        assertThat(outcome.code()).as(outcome.said()).isZero();
        List<String> commands =
                outcome.said().lines().filter(line -> line.contains(" | ")).toList();
        assertThat(commands).hasSize(3);
        assertThat(commands.get(0)).contains("--exclude-resources | /javafx.graphics/*.dll", "javafx.controls");
        assertThat(commands.get(1))
                .contains("--app-version | " + version(), "--main-jar | dosedesk-" + version() + ".jar");
        assertThat(commands.get(2))
                .contains("--type | msi", "--win-per-user-install", "windows.args", "--app-version | " + version());
        Path out = target.resolve("installer");
        assertThat(out.resolve("runtime").resolve("bin").resolve("glass.dll")).exists();
        assertThat(out.resolve("runtime").resolve("bin").resolve("a.class")).doesNotExist();
        assertThat(out.resolve("jars").resolve("h2.jar")).exists();
        assertThat(build("--per-machine").said()).doesNotContain("--win-per-user-install");
    }

    @Test
    void updates_replace_each_other() throws IOException {
        assertThat(Files.readString(project.resolve("installer/windows/windows.args")))
                .contains("--win-upgrade-uuid 6b1f6c0e-5d0f-4d0c-9a53-2f3f0d7c41a8", "--license-file LICENSE");
    }

    private String version() throws IOException {
        String pom = Files.readString(project.resolve("pom.xml"));
        return pom.replaceAll("(?s)^.*?\\n  <version>(.*?)</version>.*$", "$1");
    }

    private static void write(Path jar, String... names) throws IOException {
        Files.createDirectories(jar.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Outcome build(String... options) throws IOException, InterruptedException {
        Path said = temporary.resolve("said.txt");
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "installer/windows/BuildMsi.java",
                                        "--dry-run"),
                                Stream.of(options))
                        .toList())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(said));
    }
}
