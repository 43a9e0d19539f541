package org.dosedesk.ui.sitelist;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A page drawn as large as its place allows, never larger than the picture itself.
final class PageImageView extends Region {
    private final ImageView view = new ImageView();

    PageImageView() {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.getStyleClass().add("page");
        getChildren().add(view);
        setMinSize(0, 0);
    }

    void show(@Nullable PagePicture picture) {
        if (picture == null) {
            view.setImage(null);
            return;
        }
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        view.setImage(image);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (view.getImage() == null) {
            return;
        }
        double scale = Math.min(
                1,
                Math.min(
                        getWidth() / view.getImage().getWidth(),
                        getHeight() / view.getImage().getHeight()));
        double width = view.getImage().getWidth() * scale;
        double height = view.getImage().getHeight() * scale;
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
    }
}
