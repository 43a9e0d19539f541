package org.dosedesk.app.check;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A start that only proves that the first screen comes up: saves a picture of it and ends.
public final class CheckStart {
    private static final Logger LOG = LoggerFactory.getLogger(CheckStart.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FRAMES = 10;
    /// Exit code: something in the program went wrong (EX_SOFTWARE).
    public static final int FAILED = 70;

    private static volatile int exitCode;

    private CheckStart() {}

    /// The exit code that the program ends with.
    public static int exitCode() {
        return exitCode;
    }

    /// Ends the program with a failure if it is still there after a while, however stuck it is.
    public static void watch() {
        watch(PATIENCE);
    }

    /// The same after another while.
    public static void watch(Duration patience) {
        Thread.ofPlatform().daemon().name("check-start").start(() -> {
            try {
                Thread.sleep(patience);
                Runtime.getRuntime().halt(FAILED);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Saves a picture of the scene after some frames, then ends the program.
    public static void finish(Scene scene, Path file) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES) {
                    stop();
                    try {
                        save(scene, file);
                    } catch (IOException e) {
                        LOG.error(
                                "the picture cannot be saved: {}", e.getClass().getName());
                        exitCode = FAILED;
                    }
                    Platform.exit();
                }
            }
        }.start();
    }

    /// The program ends with a failure when it ends.
    public static void failed() {
        exitCode = FAILED;
    }

    /// The first screen could not be shown.
    public static void fail() {
        failed();
        Platform.exit();
    }

    /// Saves a picture of the scene. FX thread only.
    static void save(Scene scene, Path file) throws IOException {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
