package org.claimdesk.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.hibernate.orm.PersistenceUnit;

import org.hibernate.Session;

/** Hands every feature the session of the database that this process was started with; the features do not know which one it is. */
@ApplicationScoped
class Database {

    @Produces
    @ApplicationScoped
    Session session(@PersistenceUnit("h2") InjectableInstance<Session> h2, @PersistenceUnit("postgresql") InjectableInstance<Session> postgresql) {
        return postgresql.getHandle().getBean().isActive() ? postgresql.get() : h2.get();
    }
}
