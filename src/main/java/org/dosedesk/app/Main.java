package org.dosedesk.app;

/// The entry point.
public final class Main {
    private Main() {}

    static void main(String[] args) {}
}
