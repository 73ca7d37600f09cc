package org.claimdesk.shared;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.hibernate.orm.PersistenceUnit;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Hands every feature the session of the database that this process was started with; the features do not know which one it is. */
@ApplicationScoped
class Database {

    @Produces
    @ApplicationScoped
    Session session(@PersistenceUnit("h2") InjectableInstance<Session> h2, @PersistenceUnit("postgresql") InjectableInstance<Session> postgresql,
            @ConfigProperty(name = "claimdesk.database") String chosen) {
        return Stream.of(h2, postgresql).filter(unit -> unit.getHandle().getBean().isActive()).findFirst()
                .orElseThrow(() -> new IllegalStateException("claimdesk.database is h2 or postgresql, not " + chosen)).get();
    }
}
