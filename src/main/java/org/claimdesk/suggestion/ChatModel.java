package org.claimdesk.suggestion;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import org.claimdesk.shared.CappedBody;

/** Asks the chat model over HTTP: once, within its time, up to its length, and wherever it redirects to, not there. */
@ApplicationScoped
class ChatModel {

    private static final int OK = 200;

    private final Optional<ChatSettings> settings;
    private final HttpClient http;
    private final Semaphore places;

    ChatModel(ChatConfig config) {
        settings = config.enabled() ? Optional.of(ChatSettings.of(config)) : Optional.empty();
        places = new Semaphore(settings.map(ChatSettings::atOnce).orElse(0));
        http = settings.map(chat -> HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(chat.connectTimeout()).build()).orElse(null);
    }

    /** Has the settings read at the start, so that one that is missing stops it, before anything else is made. */
    void begin(@Observes @Priority(1) StartupEvent start) {
        isOn();
    }

    boolean isOn() {
        return settings.isPresent();
    }

    /** The settings of a model that is on. */
    ChatSettings settings() {
        return settings.orElseThrow();
    }

    /**
     * Asks which claims a passage makes. Waits for the answer: never to be called inside a transaction.
     *
     * @throws ChatFailed where the model is of no use
     */
    ChatAnswer ask(Passage passage) {
        if (!places.tryAcquire()) {
            throw new ChatFailed(AskOutcome.BUSY);
        }
        try {
            return AnswerReader.read(send(request(passage)));
        } finally {
            places.release();
        }
    }

    private HttpRequest request(Passage passage) {
        var request = HttpRequest.newBuilder(settings().endpoint()).header("Content-Type", "application/json").header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(Prompt.request(settings(), passage)));
        settings().apiKey().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request.build();
    }

    private byte[] send(HttpRequest request) {
        var most = settings().maxAnswer();
        var call = http.sendAsync(request, head -> new CappedBody(head.statusCode() == OK ? most : 0));
        try {
            var answer = call.get(settings().answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != OK) {
                throw new ChatFailed(AskOutcome.REFUSED, "answered with the status " + answer.statusCode());
            }
            if (answer.body().length > most) {
                throw new ChatFailed(AskOutcome.TOO_LONG);
            }
            return answer.body();
        } catch (TimeoutException late) {
            throw new ChatFailed(AskOutcome.TOO_SLOW);
        } catch (ExecutionException broken) {
            throw new ChatFailed(AskOutcome.UNREACHABLE, "could not be reached: " + broken.getCause().getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ChatFailed(AskOutcome.UNREACHABLE);
        } finally {
            call.cancel(true);
        }
    }
}
