package org.dosedesk.store.key;

import java.util.List;
import java.util.function.Function;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.register.KeyRing.Condition;
import org.jspecify.annotations.Nullable;

/// The key file and its copy: when one of them is damaged, the other opens the register.
public final class KeyFiles {
    private final RegisterFiles files;

    /// What a secret has opened.
    ///
    /// @param file the one of the two that is to stay
    /// @param key to be closed
    public record Found(KeyFile file, DatabaseKey key, Condition condition) {}

    public KeyFiles(RegisterFiles files) {
        this.files = files;
    }

    /// The users' names, in order of joining.
    ///
    /// @throws AccessException when neither file makes sense
    public List<String> users() {
        KeyFile main = readable(false);
        return (main == null ? copyOrFail() : main).users();
    }

    /// Opens the key with a user's password.
    ///
    /// @throws AccessException when it can't be opened
    public Found open(String user, char[] password) {
        return open(file -> file.open(user, password));
    }

    /// Opens the key with the recovery code.
    ///
    /// @throws AccessException when it can't be opened
    public Found openWithCode(char[] code) {
        return open(file -> file.openWithCode(code));
    }

    private Found open(Function<KeyFile, DatabaseKey> secret) {
        KeyFile main = readable(false);
        KeyFile copy = readable(true);
        if (main == null) {
            return judge(copyOrFail(), secret, Condition.REPAIRED);
        }
        if (copy == null || copy.text().equals(main.text())) {
            return judge(main, secret, Condition.WHOLE);
        }
        try {
            Found found = judge(main, secret, Condition.WHOLE);
            return found.condition() == Condition.WHOLE ? found : better(found, copy);
        } catch (AccessException e) {
            return inStead(e, copy, secret);
        }
    }

    /// The copy, when it is whole and belongs to the same database.
    private static Found better(Found found, KeyFile copy) {
        return copy.intact(found.key()) ? new Found(copy, found.key(), Condition.REPAIRED) : found;
    }

    /// A secret that the key file refuses may still fit the copy: when the file isn't as it was made.
    private static Found inStead(AccessException refused, KeyFile copy, Function<KeyFile, DatabaseKey> secret) {
        try {
            Found found = judge(copy, secret, Condition.REPAIRED);
            if (found.condition() == Condition.REPAIRED) {
                return found;
            }
            found.key().close();
        } catch (AccessException e) {
            // the first refusal stands
        }
        throw refused;
    }

    private static Found judge(KeyFile file, Function<KeyFile, DatabaseKey> secret, Condition good) {
        DatabaseKey key = secret.apply(file);
        Condition condition = file.old() ? Condition.OLD : file.intact(key) ? good : Condition.CHANGED;
        return new Found(file, key, condition);
    }

    private KeyFile copyOrFail() {
        KeyFile copy = readable(true);
        return copy == null ? KeyFile.read(files.keys()) : copy;
    }

    /// The file, null when it makes no sense or isn't there. One that says it is newer while its copy is not has only
    /// lost a bit.
    private @Nullable KeyFile readable(boolean copy) {
        try {
            return KeyFile.read(copy ? files.keysCopy() : files.keys());
        } catch (AccessException e) {
            if (!copy && e.reason() == Reason.NOT_WRITABLE) {
                throw e;
            }
            return null;
        }
    }
}
