package org.claimdesk.identity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import org.claimdesk.testing.StubIssuer;

/** Tokens that must open nothing: each a good one but for one thing, which is its name. */
final class AbusedTokens {

    private final StubIssuer issuer;
    /** Where an attacker offers keys of their own; the issuer's own server, which counts what it is asked for. */
    private final URI bait;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final RSAKey strange = StubIssuer.newKey();

    AbusedTokens(StubIssuer issuer, URI bait) throws Exception {
        this.issuer = issuer;
        this.bait = bait;
        signatures();
        headers();
        claims();
        shapes();
    }

    Map<String, String> all() {
        return tokens;
    }

    private void signatures() throws Exception {
        var good = issuer.token("somebody", "editor");
        var parts = good.split("\\.");
        tokens.put("alg none", new PlainJWT(claims(same()).build()).serialize());
        for (var none : List.of("none", "None", "NONE", "nOnE", "")) {
            tokens.put("alg '%s' with a signature".formatted(none), raw("{\"alg\":\"%s\",\"typ\":\"JWT\"}".formatted(none)) + "." + parts[1] + "." + parts[2]);
        }
        tokens.put("alg none, signature cut off", raw("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        tokens.put("no alg", raw("{\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(issuer.key().getKeyID())) + "." + parts[1] + "." + parts[2]);
        tokens.put("signature empty", parts[0] + "." + parts[1] + ".");
        tokens.put("signature missing", parts[0] + "." + parts[1]);
        tokens.put("signature of another token", parts[0] + "." + parts[1] + "." + issuer.token("another", "viewer").split("\\.")[2]);
        tokens.put("signature all zero", parts[0] + "." + parts[1] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[256]));
        tokens.put("payload altered", parts[0] + "." + raw(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("editor", "admin")) + "." + parts[2]);
        tokens.put("key of somebody else under the issuer's kid", StubIssuer.sign(header(same()), claims(same()).build(), strange));
        tokens.put("key of somebody else under a kid of its own", StubIssuer.sign(header(head -> head.keyID(strange.getKeyID())), claims(same()).build(), strange));
        var key = (RSAPublicKey) issuer.key().toPublicKey();
        var pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(key.getEncoded()) + "\n-----END PUBLIC KEY-----\n";
        hmac("HS256 with the public key as PEM", pem.getBytes(StandardCharsets.UTF_8));
        hmac("HS256 with the public key as DER", key.getEncoded());
        hmac("HS256 with the modulus", key.getModulus().toByteArray());
        hmac("HS256 with the published JWK", issuer.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8));
        var curve = new ECKeyGenerator(Curve.P_256).keyID(issuer.key().getKeyID()).generate();
        var elliptic = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(issuer.key().getKeyID()).build(), claims(same()).build());
        elliptic.sign(new ECDSASigner(curve));
        tokens.put("ES256 with a key of its own", elliptic.serialize());
        var body = elliptic.serialize().substring(0, elliptic.serialize().lastIndexOf('.'));
        tokens.put("ES256 with a signature of zeros", body + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]));
    }

    private void headers() throws JOSEException {
        for (var kid : List.of("../../../../../../dev/null", "/etc/passwd", "x' union select 'secret' --", bait + "/kid", "", "\u0000", "k".repeat(5_000))) {
            tokens.put("kid " + kid.codePoints().limit(30).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append),
                    StubIssuer.sign(header(head -> head.keyID(kid)), claims(same()).build(), strange));
        }
        tokens.put("jku", StubIssuer.sign(header(head -> head.keyID(strange.getKeyID()).jwkURL(URI.create(bait + "/jku"))), claims(same()).build(), strange));
        tokens.put("jku under the issuer's kid", StubIssuer.sign(header(head -> head.jwkURL(URI.create(bait + "/jku"))), claims(same()).build(), strange));
        tokens.put("x5u", StubIssuer.sign(header(head -> head.x509CertURL(URI.create(bait + "/x5u"))), claims(same()).build(), strange));
        tokens.put("jwk in the header", StubIssuer.sign(header(head -> head.keyID(strange.getKeyID()).jwk(strange.toPublicJWK())), claims(same()).build(), strange));
        tokens.put("crit that nobody knows", StubIssuer.sign(header(head -> head.criticalParams(Set.of("exp-b")).customParam("exp-b", 1)), claims(same()).build(), issuer.key()));
        for (var type : List.of("logout+jwt", "dpop+jwt", "secevent+jwt", "nonsense")) {
            tokens.put("typ " + type, StubIssuer.sign(header(head -> head.type(new JOSEObjectType(type))), claims(same()).build(), issuer.key()));
        }
    }

    private void claims() throws Exception {
        var issuedBy = issuer.claims("x").build().getIssuer();
        wrong("another issuer", token -> token.issuer("https://evil.example/realms/newsroom"));
        wrong("another realm of the same server", token -> token.issuer(issuedBy + "2"));
        wrong("issuer with a slash more", token -> token.issuer(issuedBy + "/"));
        wrong("issuer in capitals", token -> token.issuer(issuedBy.toUpperCase(Locale.ROOT)));
        wrong("no issuer", token -> token.issuer(null));
        wrong("another audience", token -> token.audience("account"));
        wrong("no audience", token -> token.audience((String) null));
        wrong("audience that only begins as ours", token -> token.audience(StubIssuer.AUDIENCE + "-2"));
        wrong("audience as part of a list in one text", token -> token.audience("account " + StubIssuer.AUDIENCE));
        wrong("ended an hour ago", token -> token.expirationTime(in(-3_600)));
        wrong("ended a minute ago", token -> token.expirationTime(in(-60)));
        wrong("without an end", token -> token.expirationTime(null));
        wrong("end as a text", token -> token.claim("exp", "tomorrow"));
        wrong("not before an hour from now", token -> token.notBeforeTime(in(3_600)));
        wrong("issued in an hour", token -> token.issueTime(in(3_600)));
        wrong("never issued", token -> token.issueTime(null));
        wrong("about nobody", token -> token.subject(null));
        wrong("about nothing", token -> token.subject(" "));
        wrong("an ID token of Keycloak", token -> token.claim("typ", "ID"));
        wrong("an ID token of the desk", token -> token.claim("typ", "ID").audience("claimdesk-desk").claim("at_hash", "x").claim("nonce", "n"));
        wrong("an ID token of another issuer, meant for us", token -> token.claim("typ", null).claim("at_hash", "x"));
        wrong("a refresh token", token -> token.claim("typ", "Refresh"));
        wrong("an offline token", token -> token.claim("typ", "Offline"));
        wrong("a kind that is no text", token -> token.claim("typ", List.of("Bearer")));
        wrong("bound to a key of its sender", token -> token.claim("cnf", Map.of("jkt", "x")));
        var twice = "{\"iss\":\"%1$s\",\"aud\":\"account\",\"aud\":\"%2$s\",\"sub\":\"s\",\"iat\":%3$d,\"exp\":%4$d,\"typ\":\"Bearer\",\"sid\":\"s\",\"preferred_username\":\"twice\"}"
                .formatted(issuedBy, StubIssuer.AUDIENCE, Instant.now().getEpochSecond(), Instant.now().getEpochSecond() + 300);
        tokens.put("claims that stand there twice", signedPayload(twice));
        tokens.put("claims that are a list", signedPayload("[" + twice + "]"));
        tokens.put("claims that are no JSON", signedPayload("claims"));
        tokens.put("claims nested without end", signedPayload("{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000)));
        var encrypted = new EncryptedJWT(new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM), claims(same()).build());
        encrypted.encrypt(new RSAEncrypter((RSAPublicKey) issuer.key().toPublicKey()));
        tokens.put("encrypted, not signed", encrypted.serialize());
    }

    private void shapes() {
        var good = issuer.token("somebody", "editor");
        tokens.put("huge", issuer.token(token -> token.claim("filler", "x".repeat(12_000))));
        tokens.put("followed by another", good + "." + good);
        tokens.put("with a comma and another", good + "," + good);
        tokens.put("with line breaks coded", good.replace(".", "%0A."));
        tokens.put("nothing", "");
        tokens.put("dots", "...");
        tokens.put("no base64", "a!b.c!d.e!f");
        tokens.put("letters", "nonsense");
        tokens.put("an API key in other letters", "CDK_0123456789");
    }

    private void wrong(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        tokens.put(name, issuer.token(change));
    }

    private void hmac(String name, byte[] secret) throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).keyID(issuer.key().getKeyID()).build(), claims(same()).build());
        token.sign(new MACSigner(secret));
        tokens.put(name, token.serialize());
    }

    /** Signed by the issuer itself, whatever stands in it. */
    private String signedPayload(String payload) throws JOSEException {
        var object = new JWSObject(header(same()), new Payload(payload));
        object.sign(new RSASSASigner(issuer.key()));
        return object.serialize();
    }

    private JWSHeader header(UnaryOperator<JWSHeader.Builder> change) {
        return change.apply(new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(issuer.key().getKeyID())).build();
    }

    private JWTClaimsSet.Builder claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(issuer.claims("somebody", "editor"));
    }

    private static <T> UnaryOperator<T> same() {
        return UnaryOperator.identity();
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String raw(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
