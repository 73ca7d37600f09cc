package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    record Thing(String b, Integer a, Instant at, List<String> list) {
    }

    @Test
    void members_are_sorted_at_every_depth_and_none_is_left_out() {
        var map = new LinkedHashMap<String, Object>();
        map.put("z", null);
        map.put("B", 1);
        map.put("a", new Thing("ü\n", 2, Instant.parse("2026-11-23T09:00:00.123456Z"), List.of("y", "x")));

        assertThat(CanonicalJson.write(map))
                .isEqualTo("{\"B\":1,\"a\":{\"a\":2,\"at\":\"2026-11-23T09:00:00.123456Z\",\"b\":\"ü\\n\",\"list\":[\"y\",\"x\"]},\"z\":null}");
    }

    @Test
    void the_hash_is_that_of_the_text() {
        // SHA-256 of the two characters {}
        assertThat(CanonicalJson.sha256(new LinkedHashMap<>())).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }
}
