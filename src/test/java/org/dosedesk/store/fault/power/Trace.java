package org.dosedesk.store.fault.power;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A program's system calls played on a [Disk], in the order in which they were made.
final class Trace {
    /// Those that matter. Those that cannot be played are watched for, and fail the test when they touch the disk.
    static final String CALLS = "openat,creat,write,pwrite64,writev,pwritev,pwritev2,lseek,ftruncate,fallocate,"
            + "fsync,fdatasync,sync_file_range,rename,renameat,renameat2,unlink,unlinkat,link,linkat,"
            + "copy_file_range,sendfile,close,mkdir,mkdirat";

    private static final Pattern LINE = Pattern.compile("(\\d+) +(\\w+)\\((.*)\\) += (-?\\d+).*");
    private static final Pattern UNFINISHED = Pattern.compile("(\\d+) +(\\w+\\(.*) <unfinished \\.\\.\\.>");
    private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. (\\w+) resumed>(.*)");

    private final Disk disk;
    private final Moments moments;
    private final Map<Integer, Handle> open = new HashMap<>();
    private final Map<String, String> unfinished = new HashMap<>();
    private final Map<String, Integer> covered = new HashMap<>();

    /// Told after each call.
    interface Moments {
        /// One call has been played.
        ///
        /// @param said what the program said with this call, empty when it said nothing
        void after(String said) throws IOException;
    }

    private static final class Handle {
        private final String path;
        private int position;

        Handle(String path, int position) {
            this.path = path;
            this.position = position;
        }
    }

    Trace(Disk disk, Moments moments) {
        this.disk = disk;
        this.moments = moments;
    }

    void play(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                play(line);
            }
        }
    }

    private void play(String line) throws IOException {
        Matcher begun = UNFINISHED.matcher(line);
        if (begun.matches()) {
            unfinished.put(begun.group(1), begun.group(2));
            begin(begun.group(1), begun.group(2));
            return;
        }
        Matcher resumed = RESUMED.matcher(line);
        String whole = resumed.matches()
                ? resumed.group(1) + " " + Objects.requireNonNull(unfinished.remove(resumed.group(1)))
                        + resumed.group(3)
                : line;
        Matcher call = LINE.matcher(whole);
        if (call.matches() && !call.group(4).startsWith("-") && !whole.endsWith("(INJECTED)")) {
            String[] arguments = call.group(3).split(", ", -1);
            int result = Integer.parseInt(call.group(4));
            moments.after(done(call.group(1), call.group(2), arguments, result));
        }
    }

    /// A sync covers what was written before it began.
    private void begin(String thread, String call) {
        Matcher sync = Pattern.compile("f(?:data)?sync\\((\\d+).*").matcher(call);
        if (sync.matches()) {
            Handle handle = open.get(Integer.parseInt(sync.group(1)));
            if (handle != null && disk.holds(handle.path)) {
                covered.put(thread, disk.file(handle.path, false).waiting());
            }
        }
    }

    private String done(String thread, String name, String[] arguments, int result) {
        switch (name) {
            case "openat" -> opened(text(arguments[1]), arguments[2], result);
            case "rename" -> moved(text(arguments[0]), text(arguments[1]));
            case "renameat", "renameat2" -> moved(text(arguments[1]), text(arguments[3]));
            case "unlink" -> deleted(text(arguments[0]));
            case "unlinkat" -> deleted(text(arguments[1]));
            case "mkdir" -> disk.makeFolder(text(arguments[0]));
            case "mkdirat" -> disk.makeFolder(text(arguments[1]));
            default -> {
                return onHandle(thread, name, arguments, result);
            }
        }
        return "";
    }

    private String onHandle(String thread, String name, String[] arguments, int result) {
        int number = Integer.parseInt(arguments[0]);
        if (name.equals("write") && number == 1) {
            return text(arguments[1]);
        }
        Handle handle = open.get(name.equals("copy_file_range") ? Integer.parseInt(arguments[2]) : number);
        if (handle == null) {
            return "";
        }
        if (disk.isFolder(handle.path) && name.equals("fsync")) {
            disk.syncFolder(handle.path);
        } else if (disk.holds(handle.path)) {
            onFile(thread, name, arguments, result, handle);
        }
        if (name.equals("close")) {
            open.remove(number);
        }
        return "";
    }

    private void onFile(String thread, String name, String[] arguments, int result, Handle handle) {
        DiskFile file = name.equals("close") ? new DiskFile() : disk.file(handle.path, false);
        switch (name) {
            case "pwrite64" -> file.write(Integer.parseInt(arguments[3]), bytes(arguments[1], result));
            case "write" -> append(handle, file, bytes(arguments[1], result));
            case "lseek" -> handle.position = result;
            case "ftruncate" -> file.setLength(Integer.parseInt(arguments[1]));
            case "fsync", "fdatasync" -> {
                Integer steps = covered.remove(thread);
                file.synced(steps == null ? file.waiting() : steps);
            }
            case "copy_file_range" -> {
                Handle from = Objects.requireNonNull(open.get(Integer.parseInt(arguments[0])));
                append(handle, file, disk.file(from.path, false).read(from.position, result));
                from.position += result;
            }
            case "close" -> {
                // nothing happens to what the file holds
            }
            default -> throw new IllegalStateException("can't be played: " + name);
        }
    }

    private static void append(Handle handle, DiskFile file, byte[] bytes) {
        file.write(handle.position, bytes);
        handle.position += bytes.length;
    }

    private void opened(String path, String flags, int number) {
        open.put(number, new Handle(path, 0));
        if (disk.holds(path) && flags.contains("O_CREAT")) {
            disk.file(path, true);
        }
        if (disk.holds(path)
                && flags.contains("O_TRUNC")
                && disk.file(path, false).length() > 0) {
            disk.file(path, false).setLength(0);
        }
    }

    private void moved(String from, String to) {
        if (disk.holds(from) && disk.holds(to)) {
            disk.move(from, to);
        }
    }

    private void deleted(String path) {
        if (disk.holds(path)) {
            disk.delete(path);
        }
    }

    private static String text(String quoted) {
        return new String(bytes(quoted, Integer.MAX_VALUE), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String quoted, int atMost) {
        int count = Math.min(atMost, (quoted.length() - 2) / 4);
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            int at = 1 + 4 * i + 2;
            bytes[i] =
                    (byte) (Character.digit(quoted.charAt(at), 16) << 4 | Character.digit(quoted.charAt(at + 1), 16));
        }
        return bytes;
    }
}
