package org.claimdesk.shared;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SchemaOnH2Test extends SchemaTest {

    @Override
    String product() {
        return "H2";
    }
}
