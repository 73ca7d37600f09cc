package org.claimdesk.identity.oidc;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;

/** Signing in at the issuer with a browser: the authorization code flow with PKCE, as OpenID Connect has it. */
@ApplicationScoped
public class CodeFlow {

    private static final Scope SCOPE = new Scope("openid", "profile", "email");

    private final OidcConfig config;
    private final Issuer issuer;
    private final AccessTokens accessTokens;
    private final IssuerHttp http;

    CodeFlow(OidcConfig config, Issuer issuer, AccessTokens accessTokens, IssuerHttp http) {
        this.config = config;
        this.issuer = issuer;
        this.accessTokens = accessTokens;
        this.http = http;
    }

    /**
     * What a browser has to remember while it is at the issuer's.
     *
     * @param state    comes back with the answer, which belongs to this browser then
     * @param nonce    stands in the ID token, which was made for this sign-in then
     * @param verifier goes with the code, which is worth nothing without it
     */
    public record Memory(String state, String nonce, String verifier) {

        /** A new one, of random letters. */
        public static Memory make() {
            return new Memory(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
        }
    }

    /**
     * Where the browser goes to sign in.
     *
     * @param back where the issuer sends it then
     */
    public URI address(Memory memory, URI back) throws IssuerUnreachable {
        return new AuthenticationRequest.Builder(ResponseType.CODE, SCOPE, new ClientID(config.clientId()), back).endpointURI(about().getAuthorizationEndpointURI())
                .state(new State(memory.state)).nonce(new Nonce(memory.nonce)).codeChallenge(new CodeVerifier(memory.verifier), CodeChallengeMethod.S256).build().toURI();
    }

    /** The tokens for the code that a browser came back with. */
    public Tokens finish(String code, Memory memory, URI back) throws IssuerUnreachable, TokenRefused {
        var answer = ask(new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(memory.verifier)))
                .orElseThrow(() -> new TokenRefused("the code is not valid"));
        var tokens = answer.getOIDCTokens();
        var access = accessTokens.read(tokens.getAccessToken().getValue());
        try {
            var about = new IDTokenValidator(new com.nimbusds.oauth2.sdk.id.Issuer(issuer.address()), new ClientID(config.clientId()),
                    new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, issuer), null).validate(tokens.getIDToken(), new Nonce(memory.nonce));
            if (!about.getSubject().getValue().equals(access.subject())) {
                throw new TokenRefused("the tokens are about two people");
            }
        } catch (BadJOSEException | JOSEException wrong) {
            throw new TokenRefused(wrong.getMessage());
        }
        return tokens(answer, access);
    }

    /** New tokens in place of ended ones; none where the issuer has ended the sign-in. */
    public Optional<Tokens> renew(String refreshToken) throws IssuerUnreachable, TokenRefused {
        var answer = ask(new RefreshTokenGrant(new RefreshToken(refreshToken)));
        return answer.isEmpty() ? Optional.empty() : Optional.of(tokens(answer.get(), accessTokens.read(answer.get().getOIDCTokens().getAccessToken().getValue())));
    }

    /** Where the browser goes to sign out there as well; nowhere, where the issuer has no such place or is silent. */
    public Optional<URI> signOut(String idToken, URI back) {
        if (issuer.isSilent()) {
            return Optional.empty();
        }
        try {
            return issuer.about().map(OIDCProviderMetadata::getEndSessionEndpointURI)
                    .map(end -> new LogoutRequest(end, idToken(idToken), null, new ClientID(config.clientId()), back, null, null).toURI());
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }

    private OIDCProviderMetadata about() throws IssuerUnreachable {
        return issuer.about().filter(known -> !issuer.isSilent()).orElseThrow(() -> new IssuerUnreachable("it does not answer"));
    }

    /** Asks for tokens; none where the issuer refuses. */
    private Optional<OIDCTokenResponse> ask(AuthorizationGrant grant) throws IssuerUnreachable {
        var client = new ClientSecretBasic(new ClientID(config.clientId()), new Secret(config.clientSecret().orElseThrow()));
        var request = new TokenRequest.Builder(about().getTokenEndpointURI(), client, grant).build().toHTTPRequest();
        try {
            var answer = http.send(HttpRequest.newBuilder(request.getURI()).header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Accept", "application/json").header("Authorization", request.getAuthorization())
                    .POST(HttpRequest.BodyPublishers.ofString(request.getBody())).build());
            if (answer.status() != 200 && answer.status() != 400) {
                throw new IssuerUnreachable("it gave no tokens, but answered with the status " + answer.status());
            }
            return answer.status() == 200 ? Optional.of(OIDCTokenResponse.parse(JSONObjectUtils.parse(answer.body()))) : Optional.empty();
        } catch (ParseException unreadable) {
            throw new IssuerUnreachable("its tokens cannot be read");
        } catch (IssuerUnreachable unreachable) {
            issuer.wasSilent(unreachable);
            throw unreachable;
        }
    }

    private static Tokens tokens(OIDCTokenResponse answer, AccessToken access) {
        var tokens = answer.getOIDCTokens();
        return new Tokens(access, tokens.getRefreshToken() == null ? null : tokens.getRefreshToken().getValue(), tokens.getIDTokenString());
    }

    private static JWT idToken(String text) {
        try {
            return text == null ? null : JWTParser.parse(text);
        } catch (java.text.ParseException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
