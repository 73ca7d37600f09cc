package org.claimdesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What was not written here is what its authors published, byte by byte, and says under which licence. */
class VendoredTest {

    private static final Path VENDOR = Path.of("src/main/resources/META-INF/resources/vendor");

    @Test
    void every_vendored_script_is_the_one_that_was_checked_and_has_its_licence() throws IOException, NoSuchAlgorithmException {
        var sums = Files.readAllLines(VENDOR.resolve("SHA256SUMS")).stream().map(line -> line.split(" +")).collect(Collectors.toMap(line -> line[1], line -> line[0]));
        try (var files = Files.list(VENDOR)) {
            var scripts = files.filter(file -> file.toString().endsWith(".js")).toList();

            assertThat(scripts).isNotEmpty();
            for (var script : scripts) {
                var name = script.getFileName().toString();
                assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(script)))).isEqualTo(sums.get(name));
                assertThat(Files.readString(VENDOR.resolve(name.replace(".min.js", ".LICENSE.txt")), StandardCharsets.UTF_8)).contains("BSD");
            }
        }
    }
}
