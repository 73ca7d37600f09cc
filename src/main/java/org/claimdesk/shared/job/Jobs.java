package org.claimdesk.shared.job;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import org.claimdesk.shared.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Does the jobs of all features when they are due: once for all nodes, by whichever node picks the job's row first. A node that stops to
 * note that it is alive loses its job to another one.
 */
@ApplicationScoped
class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final String TABLE = "scheduled_task";
    /** Behind everything else that has to happen first: what fails there ends the start before any job began. */
    private static final int LAST = 100_000;
    private static final int THREADS = 2;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    /** A node is taken for dead when it was silent for so many heartbeats. */
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final List<Job> jobs;
    private final Database database;
    private final Duration heartbeat;
    private Scheduler scheduler;

    Jobs(@All List<Job> jobs, Database database, @ConfigProperty(name = "claimdesk.jobs.heartbeat") Duration heartbeat) {
        this.jobs = jobs;
        this.database = database;
        this.heartbeat = heartbeat;
    }

    void begin(@Observes @Priority(LAST) StartupEvent start) {
        var tasks = jobs.stream().map(Jobs::task).toList();
        var pause = jobs.stream().map(Job::every).min(Comparator.naturalOrder()).filter(shortest -> shortest.compareTo(LONGEST_PAUSE) < 0).orElse(LONGEST_PAUSE);
        scheduler = Scheduler.create(database.source()).tableName(TABLE).schedulerName(new SchedulerName.Fixed(nodeName())).startTasks(tasks).threads(THREADS).pollingInterval(pause)
                .heartbeatInterval(heartbeat).missedHeartbeatsLimit(MISSED_HEARTBEATS).shutdownMaxWait(LONGEST_STOP)
                // a failure is told below, once and in our words
                .failureLogging(LogLevel.OFF, false).build();
        scheduler.start();
    }

    void end(@Observes ShutdownEvent stop) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Several nodes may share a machine. */
    private static String nodeName() {
        return new SchedulerName.Hostname().getName() + ":" + ProcessHandle.current().pid();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> run(job));
    }

    /** A run that fails comes again when the next one is due. */
    private static void run(Job job) {
        try {
            job.work().run();
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The job %s failed.", job.name());
            throw failed;
        }
    }
}
