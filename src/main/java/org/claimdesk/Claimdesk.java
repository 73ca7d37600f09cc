package org.claimdesk;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import sun.misc.Signal;

import org.claimdesk.shared.DatabaseChoice;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the server. Asked to end by SIGTERM it finishes what is under way and exits with 0, where the JVM alone would say 143. */
@QuarkusMain
public class Claimdesk {

    public static void main(String... args) {
        var fault = DatabaseChoice.fault(ConfigProvider.getConfig());
        if (fault.isPresent()) {
            System.err.println(fault.get());
            System.exit(1);
        }
        // H2 refuses "data/claimdesk" unless told that it may be relative to the working directory.
        System.setProperty("h2.implicitRelativePath", "true");
        Signal.handle(new Signal("TERM"), signal -> Quarkus.asyncExit(0));
        Quarkus.run(args);
    }
}
