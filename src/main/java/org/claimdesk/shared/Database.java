package org.claimdesk.shared;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.hibernate.orm.PersistenceUnit;

import org.hibernate.Session;

/** The database that this process was started with. Every feature is handed its session, and does not know which one it is. */
@ApplicationScoped
public class Database {

    private final InjectableInstance<AgroalDataSource> h2Source;
    private final InjectableInstance<AgroalDataSource> postgresqlSource;

    Database(@DataSource("h2") InjectableInstance<AgroalDataSource> h2Source, @DataSource("postgresql") InjectableInstance<AgroalDataSource> postgresqlSource) {
        this.h2Source = h2Source;
        this.postgresqlSource = postgresqlSource;
    }

    /** Its connections, for what does not go through a session. */
    public javax.sql.DataSource source() {
        return Stream.of(h2Source, postgresqlSource).filter(source -> source.getHandle().getBean().isActive()).findFirst().orElseThrow().get();
    }

    @Produces
    @ApplicationScoped
    Session session(@PersistenceUnit("h2") InjectableInstance<Session> h2, @PersistenceUnit("postgresql") InjectableInstance<Session> postgresql) {
        return Stream.of(h2, postgresql).filter(unit -> unit.getHandle().getBean().isActive()).findFirst().orElseThrow().get();
    }
}
