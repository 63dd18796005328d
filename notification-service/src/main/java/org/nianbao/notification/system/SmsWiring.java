package org.nianbao.notification.system;

import cn.hutool.http.HttpGlobalConfig;
import org.dromara.sms4j.mas.config.MasConfig;
import org.dromara.sms4j.mas.config.MasFactory;
import org.dromara.sms4j.provider.factory.BeanFactory;
import org.nianbao.notification.delivery.application.Channel;
import org.nianbao.notification.delivery.messaging.SmsChannel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Text messages by China Mobile's cloud MAS, which offices have; off unless an operator switches them on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("nianbao.sms.enabled")
@EnableConfigurationProperties(SmsSettings.class)
class SmsWiring {

    @Bean
    Channel smsChannel(SmsSettings settings) {
        // the library waits for ever by default
        HttpGlobalConfig.setTimeout((int) settings.timeLimit().toMillis());
        // the library's own settings come into being here, and without them no supplier does
        BeanFactory.getSmsConfig().setIsPrint(false);
        MasConfig supplier = new MasConfig();
        supplier.setConfigId("nianbao");
        supplier.setRequestUrl(settings.requestUrl());
        supplier.setAction(settings.action());
        supplier.setEcName(settings.customer());
        supplier.setSdkAppId(settings.user());
        supplier.setAccessKeySecret(settings.password());
        supplier.setSignature(settings.signature());
        supplier.setAddSerial("");
        return new SmsChannel(MasFactory.instance().createSms(supplier));
    }
}
