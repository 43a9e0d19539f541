package org.dosedesk.usecase.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Port: who may unlock a register that is open now. Every change is on the disk when its method returns, and was not
/// made when it throws. Slow on purpose wherever a secret is involved; called off the FX thread.
public interface KeyRing {

    /// How the keys were found when the register was unlocked.
    enum Condition {
        WHOLE,
        /// From before there were several users; brought up to date.
        OLD,
        /// They were damaged, and put back from their copy.
        REPAIRED,
        /// Something other than the program has changed them, and no copy was left as it should be.
        CHANGED
    }

    /// How they were found.
    Condition condition();

    /// The names of those who can unlock the register, in order of joining.
    List<String> users();

    /// The identity of the recovery code that can unlock it; empty when there is none.
    Optional<UUID> recovery();

    /// Whether this is the user's password.
    ///
    /// @param password wiped by the caller afterwards
    boolean opens(String user, char[] password);

    /// Lets a user unlock the register with this password, and with no other.
    ///
    /// @param user any letters on one line, never blank
    /// @param password wiped by the caller afterwards
    /// @throws StorageException when that could not be saved
    void put(String user, char[] password);

    /// Keeps a user from unlocking the register.
    ///
    /// @throws StorageException when that could not be saved
    void remove(String user);

    /// Lets a recovery code unlock the register, and no other code.
    ///
    /// @param code wiped by the caller afterwards
    /// @throws StorageException when that could not be saved
    void putRecovery(UUID id, char[] code);

    /// Keeps any recovery code from unlocking the register.
    ///
    /// @throws StorageException when that could not be saved
    void removeRecovery();

    /// Gives a user another password and ends the recovery code, both or neither.
    ///
    /// @param password wiped by the caller afterwards
    /// @throws StorageException when that could not be saved
    void recover(String user, char[] password);
}
