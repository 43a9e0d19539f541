package org.dosedesk.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Whether a queue of CUPS is stopped, which Java's own printing does not tell: what is handed to it then waits
/// unseen. Where there is no CUPS, no queue is stopped as far as this knows.
final class CupsQueue implements Predicate<String> {
    private static final int SECONDS = 3;

    @Override
    public boolean test(String printer) {
        ProcessBuilder command = new ProcessBuilder("lpstat", "-p", printer).redirectErrorStream(true);
        command.environment().put("LC_ALL", "C");
        try {
            Process asked = command.start();
            asked.getOutputStream().close();
            if (!asked.waitFor(SECONDS, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return false;
            }
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.startsWith("printer " + printer + " disabled");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
