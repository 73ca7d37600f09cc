package org.claimdesk.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.claimdesk.shared.Sha256;

/** Addresses of style sheets and scripts. Each says which bytes are meant, so that a browser keeps them and still sees a new version at once. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final int DIGITS = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of a file below {@code META-INF/resources}, given by its path. */
    public String at(String path) {
        return addresses.computeIfAbsent(path, Assets::address);
    }

    private static String address(String path) {
        try (var file = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            return path + "?" + Sha256.hex(new String(file.readAllBytes(), StandardCharsets.ISO_8859_1)).substring(0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
