package org.dosedesk.store.fault;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Starts of command lines that give a program a disk or rights of its own. They need the administrator's rights on
/// Linux; elsewhere the tests that ask for them are skipped.
final class Sandbox {
    private Sandbox() {}

    /// On a small disk of its own, mounted over a folder that only the program sees.
    ///
    /// @param prepare a shell command run first, in which `$0` is the folder
    /// @param out where the disk's content is copied to in the end
    static List<String> smallDisk(Path folder, int kilobytes, String prepare, Path out)
            throws IOException, InterruptedException {
        assumeRuns("a small disk can't be mounted here", "unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt");
        String script = "mount -t tmpfs -o mode=777,size=" + kilobytes + "k tmpfs \"$0\" && " + prepare
                + "; \"$@\"; cp -a \"$0\" '" + out + "'";
        return List.of("unshare", "-m", "sh", "-c", script, folder.toString());
    }

    /// With a folder that nobody can write to, whatever their rights.
    static List<String> readOnlyDisk(Path folder) throws IOException, InterruptedException {
        assumeRuns("a folder can't be made read-only here", "unshare", "-m", "mount", "--bind", "/mnt", "/mnt");
        String script = "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\"";
        return List.of("unshare", "-m", "sh", "-c", script, folder.toString());
    }

    /// As the same user, bound by the files' rights: an administrator otherwise isn't.
    static List<String> withoutPrivileges() throws IOException, InterruptedException {
        List<String> command = List.of("setpriv", "--bounding-set", "-all", "--inh-caps", "-all");
        assumeRuns("rights can't be dropped here", command, "true");
        return command;
    }

    /// As another user of the computer.
    static List<String> anotherUser() throws IOException, InterruptedException {
        List<String> command = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assumeRuns("no other user can be played here", command, java, "-version");
        return command;
    }

    private static void assumeRuns(String otherwise, String... command) throws IOException, InterruptedException {
        assumeRuns(otherwise, List.of(), command);
    }

    private static void assumeRuns(String otherwise, List<String> before, String... command)
            throws InterruptedException {
        List<String> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(command));
        boolean runs;
        try {
            runs = new ProcessBuilder(all)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            runs = false;
        }
        assumeTrue(runs, "skipped: " + otherwise);
    }
}
