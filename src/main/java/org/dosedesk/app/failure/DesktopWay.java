package org.dosedesk.app.failure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the desktop itself shows messages with: the first of its programs that is there and does it.
final class DesktopWay implements MessageWay {
    /// Stands for the sentence in a command.
    static final String SENTENCE = "{sentence}";

    /// The same for a program that does not wrap lines by itself.
    static final String LINES = "{lines}";

    private static final Logger LOG = LoggerFactory.getLogger(DesktopWay.class);
    private static final int WIDTH = 72;
    private static final String VARIABLE = "DOSEDESK_SENTENCE";

    private final List<Tool> tools;
    private final Map<String, String> environment;

    /// A program that shows a message.
    ///
    /// @param command its command line
    /// @param highest the highest exit code with which it has shown the message: some tell so how they were closed
    record Tool(List<String> command, int highest) {}

    /// @param environment variables for the programs, beside those of this one
    DesktopWay(List<Tool> tools, Map<String, String> environment) {
        this.tools = tools;
        this.environment = environment;
    }

    /// The programs that a system may have, the better ones first.
    ///
    /// @param os the value of the system property `os.name`
    static List<Tool> programs(String os, String title) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            // The sentence comes in a variable: a command line would take its quotes for its own.
            String box = "Add-Type -AssemblyName System.Windows.Forms;"
                    + " [void][System.Windows.Forms.MessageBox]::Show($env:" + VARIABLE + ", '" + title + "')";
            return List.of(
                    new Tool(
                            List.of(
                                    "powershell.exe",
                                    "-NoProfile",
                                    "-NonInteractive",
                                    "-WindowStyle",
                                    "Hidden",
                                    "-Command",
                                    box),
                            0),
                    new Tool(List.of("msg.exe", "*", SENTENCE), 0));
        }
        if (system.startsWith("linux")) {
            return List.of(
                    new Tool(List.of("zenity", "--error", "--no-markup", "--title=" + title, "--text=" + SENTENCE), 1),
                    new Tool(List.of("kdialog", "--title", title, "--error", SENTENCE), 1),
                    new Tool(List.of("notify-send", "--urgency=critical", title, SENTENCE), 0),
                    new Tool(
                            List.of("xmessage", "-xrm", "*international: true", "-center", "-title", title, LINES), 0));
        }
        return List.of();
    }

    @Override
    public boolean show(String sentence) {
        return tools.stream().anyMatch(tool -> shows(tool, sentence));
    }

    private boolean shows(Tool tool, String sentence) {
        List<String> command = new ArrayList<>();
        for (String word : tool.command()) {
            command.add(word.replace(SENTENCE, sentence).replace(LINES, wrapped(sentence)));
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put(VARIABLE, sentence);
        try {
            return builder.start().waitFor() <= tool.highest();
        } catch (IOException e) {
            LOG.info("the desktop has no {}", tool.command().getFirst());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String wrapped(String sentence) {
        return sentence.replaceAll("(.{1," + WIDTH + "})(?: |$)", "$1\n").strip();
    }
}
