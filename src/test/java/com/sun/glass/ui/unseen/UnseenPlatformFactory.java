package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/// What `-Dglass.platform=Unseen` means: JavaFX's own windows without a display, but for the picture of each. That
/// is
/// copied pixel by pixel, each through a buffer made for it, at every pulse; it took a third of the time of the
/// tests of
/// screens, and nobody looks at it: pictures are taken of scenes. The package's name is JavaFX's choice.
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new UnseenApplication();
    }

    private static final class UnseenApplication extends HeadlessApplication {
        @Override
        public View createView() {
            return new UnseenView();
        }
    }

    private static final class UnseenView extends HeadlessView {
        @Override
        protected void _uploadPixels(long ptr, Pixels pixels) {
            // Painted, as always, and left at that.
        }
    }
}
