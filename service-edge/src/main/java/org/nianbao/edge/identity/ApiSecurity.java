package org.nianbao.edge.identity;

import jakarta.servlet.DispatcherType;
import org.nianbao.edge.problem.ProblemAnswer;
import org.nianbao.edge.problem.Problems;
import org.springframework.context.ApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The security of a service's web edge: a stateless resource server whose refusals are problem documents.
 *
 * <pre>{@code
 * @Bean
 * SecurityFilterChain security(HttpSecurity http) throws Exception {
 *     return ApiSecurity.apply(http, "/", "/reports/**", "/api/public/**").build();
 * }
 * }</pre>
 *
 * <p>The token's issuer and its audience {@code nianbao} are checked (see {@code EdgeDefaults}). What a role may do
 * beyond the login is for the service; only {@code /api/v1/operations/**} is closed here to all but administrators, with
 * the audit log open to an authority too.
 */
public final class ApiSecurity {

    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private ApiSecurity() {}

    /**
     * @param publicPaths patterns that need no login
     * @return the same builder, for more
     */
    public static HttpSecurity apply(HttpSecurity http, String... publicPaths) throws Exception {
        ApplicationContext context = http.getSharedObject(ApplicationContext.class);
        ProblemEntry refusals = new ProblemEntry(context.getBean(Problems.class), context.getBean(ProblemAnswer.class));
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/v3/api-docs/**", "/error")
                        .permitAll()
                        .requestMatchers("/api/v1/operations/audit", "/api/v1/operations/audit.jsonl")
                        .hasAnyAuthority(Role.ADMINISTRATOR.authority(), Role.AUTHORITY.authority())
                        .requestMatchers("/api/v1/operations/**")
                        .hasAuthority(Role.ADMINISTRATOR.authority())
                        .requestMatchers(publicPaths)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(CallerTokens.converter()))
                                .authenticationEntryPoint(refusals)
                                .accessDeniedHandler(refusals)
                                .withObjectPostProcessor(refusals.inTokenFilter()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }
}
