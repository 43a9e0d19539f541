import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes the Windows package from `target` with the JDK that runs this: the run-time image, the program's image,
/// the MSI. A Java program and not a script, so that paths with spaces and `!` need no care, and so that all of it
/// but the JDK's own tools runs, and is tested, on any system.
///
/// It is started in the project's folder. `--per-machine` makes the package for an administrator; `--dry-run` says
/// the commands instead of running them.
public final class BuildMsi {
    private static final int JDK = 25;

    private final Path root;
    private final Path out;
    private final boolean dryRun;

    private BuildMsi(Path root, boolean dryRun) {
        this.root = root;
        this.out = root.resolve("target").resolve("installer");
        this.dryRun = dryRun;
    }

    static void main(String[] args) throws IOException, InterruptedException {
        List<String> options = List.of(args);
        for (String option : options) {
            if (!List.of("--per-machine", "--dry-run").contains(option)) {
                fail(option + " is not an option: there are --per-machine and --dry-run.");
            }
        }
        if (Runtime.version().feature() < JDK) {
            fail("This is a JDK " + Runtime.version().feature() + ": set JAVA_HOME to a JDK 25, for instance Temurin 25.");
        }
        Path root = Path.of("").toAbsolutePath();
        new BuildMsi(root, options.contains("--dry-run")).build(options.contains("--per-machine"));
    }

    private void build(boolean perMachine) throws IOException, InterruptedException {
        String version = version();
        String jar = "dosedesk-" + version + ".jar";
        Path target = root.resolve("target");
        if (!Files.isRegularFile(target.resolve(jar))) {
            fail("There is no " + target.resolve(jar) + ": run \"mvn -DskipTests package\" first.");
        }
        delete(out);
        copy(List.of(target.resolve(jar)), out.resolve("jars"));
        copy(files(target.resolve("libraries"), ".jar"), out.resolve("jars"));
        List<Path> javafx = files(target.resolve("javafx"), "-win.jar");
        if (javafx.isEmpty()) {
            fail("There is no JavaFX for Windows in " + target.resolve("javafx")
                    + ": run \"mvn -DskipTests package\" on Windows.");
        }
        copy(javafx, out.resolve("javafx"));
        runtime();
        image(version, jar);
        msi(version, perMachine);
        say("The package lies in " + out);
    }

    // JavaFX's libraries lie in the image as files: what a program unpacks at run time, virus scanners and AppLocker
    // stop.
    private void runtime() throws IOException, InterruptedException {
        run(
                "jlink",
                "--module-path", out.resolve("javafx").toString(),
                "--add-modules", String.join(",", Files.readAllLines(root.resolve("installer").resolve("modules.txt"))),
                "--include-locales=en,ru,kk",
                "--exclude-resources", "/javafx.graphics/*.dll",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output", out.resolve("runtime").toString());
        Path graphics = files(out.resolve("javafx"), "-win.jar").stream()
                .filter(found -> found.getFileName().toString().startsWith("javafx-graphics"))
                .findFirst()
                .orElseThrow();
        Path bin = Files.createDirectories(out.resolve("runtime").resolve("bin"));
        try (FileSystem jar = FileSystems.newFileSystem(graphics)) {
            List<Path> libraries = files(jar.getPath("/"), ".dll");
            for (Path library : libraries) {
                Files.copy(library, bin.resolve(library.getFileName().toString()));
            }
            say(libraries.size() + " libraries of JavaFX in " + bin);
        }
    }

    private void image(String version, String jar) throws IOException, InterruptedException {
        Path icon = root.resolve("installer").resolve("icon").resolve("dosedesk.ico");
        run(
                "jpackage",
                "@" + root.resolve("installer").resolve("app.args"),
                "--type", "app-image",
                "--app-version", version,
                "--icon", icon.toString(),
                "--input", out.resolve("jars").toString(),
                "--main-jar", jar,
                "--runtime-image", out.resolve("runtime").toString(),
                "--dest", out.toString());
    }

    private void msi(String version, boolean perMachine) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "@" + root.resolve("installer").resolve("windows").resolve("windows.args"),
                "--type", "msi",
                "--name", "DoseDesk",
                "--app-version", version,
                "--app-image", out.resolve("DoseDesk").toString(),
                "--dest", out.toString()));
        if (!perMachine) {
            arguments.add("--win-per-user-install");
        }
        run("jpackage", arguments.toArray(String[]::new));
    }

    private String version() throws IOException {
        Matcher matcher = Pattern.compile("(?m)^  <version>(.*)</version>\\r?$")
                .matcher(Files.readString(root.resolve("pom.xml")));
        if (!matcher.find()) {
            fail("pom.xml names no version.");
        }
        return matcher.group(1);
    }

    private void run(String tool, String... arguments) throws IOException, InterruptedException {
        Path program = Path.of(System.getProperty("java.home"), "bin", tool);
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        say(String.join(" | ", command));
        if (dryRun) {
            return;
        }
        int code = new ProcessBuilder(command).directory(root.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            fail(tool + " ended with " + code + ": what it said stands above.");
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void copy(List<Path> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : files) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void say(String sentence) {
        System.out.println(sentence);
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
