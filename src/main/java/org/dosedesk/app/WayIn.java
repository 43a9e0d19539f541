package org.dosedesk.app;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.dosedesk.app.folder.DataFolder;
import org.dosedesk.app.settings.KeptSettings;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.start.Opened;
import org.dosedesk.ui.start.StartViewModel;
import org.dosedesk.usecase.backup.BringBack;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.keeping.access.Guard;
import org.dosedesk.usecase.keeping.access.OpenDemo;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.keeping.access.Vault;
import org.dosedesk.usecase.keeping.recovery.ForgottenPassword;

/// The ways into a register. FX thread only.
///
/// @param leaving what was opened before is released when this is done
record WayIn(
        DataFolder folder,
        Adapters adapters,
        KeptRules builtIn,
        Guard guard,
        AtomicReference<CompletableFuture<Boolean>> leaving,
        Clock clock,
        Background background) {

    /// The screen that asks for a password, or makes or brings back a register.
    ///
    /// @param enter is given the register that was opened
    StartViewModel model(Texts texts, KeptSettings settings, Consumer<Opened> enter) {
        Vault vault = new VaultAfterLeaving(adapters.vault(), leaving);
        UnlockRegister unlock = new UnlockRegister(vault, guard, clock);
        StartViewModel.Doors doors = new StartViewModel.Doors(
                vault,
                new CreateRegister(vault, clock),
                unlock,
                new OpenDemo(vault, unlock, clock),
                new ForgottenPassword(vault, guard, clock),
                new BringBack(adapters.wayBack(), adapters.backupShelf(), guard::guarded, clock));
        return new StartViewModel(folder.registers(), doors, background, texts, settings, enter);
    }

    /// Does ahead, while a password is typed, what the register would have to wait for. What fails here is told
    /// when it is needed.
    void getReady() {
        background.start(
                progress -> {
                    adapters.getReady().run();
                    return builtIn.get();
                },
                ready -> {},
                failed -> {});
    }
}
