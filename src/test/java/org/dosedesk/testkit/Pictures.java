package org.dosedesk.testkit;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.dosedesk.text.Language;

/// Saves pictures of screens and pages in `target/pictures`, to be looked at.
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    /// Saves a scene as it looks now; call from any thread but the FX thread.
    ///
    /// @param name such as `workers`; the file is `workers_kk.png`
    public static Path save(Scene scene, String name, Language language) {
        CompletableFuture<BufferedImage> taken = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                taken.complete(toAwt(scene.snapshot(null)));
            } catch (RuntimeException e) {
                taken.completeExceptionally(e);
            }
        });
        return save(taken.join(), name + "_" + language.tag());
    }

    /// Saves a scene as it looks now; on the FX thread.
    ///
    /// @param name such as `workers`; the file is `workers_kk.png`
    public static Path saveNow(Scene scene, String name, Language language) {
        return save(toAwt(scene.snapshot(null)), name + "_" + language.tag());
    }

    /// Saves a picture.
    ///
    /// @param name without ending
    public static Path save(BufferedImage image, String name) {
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage toAwt(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return picture;
    }
}
