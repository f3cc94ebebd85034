package org.zoufang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.zoufang.contract.NoticeWay;
import org.zoufang.shared.NoticeConfig;
import org.zoufang.shared.ZoufangConfig;

/** Sends notices by the city's mail server (SMTP, RFC 5321). */
@ApplicationScoped
class MailCarrier implements Carrier {

    private final NoticeConfig config;

    MailCarrier(ZoufangConfig config) {
        this.config = config.notice();
    }

    @Override
    public NoticeWay way() {
        return NoticeWay.MAIL;
    }

    @Override
    public boolean isOn() {
        return config.mail().host().isPresent() && config.mail().from().isPresent();
    }

    @Override
    public void carry(String to, String subject, String text) throws CarrierFailed {
        NoticeConfig.Mail mail = config.mail();
        try {
            MimeMessage message = new MimeMessage(session(mail));
            message.setFrom(new InternetAddress(mail.from().orElseThrow(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setText(text, StandardCharsets.UTF_8.name());
            Transport.send(message);
        } catch (MessagingException e) {
            throw new CarrierFailed(String.valueOf(e.getMessage()));
        }
    }

    private Session session(NoticeConfig.Mail mail) {
        String millis = String.valueOf(config.timeout().toMillis());
        Properties set = new Properties();
        set.put("mail.smtp.host", mail.host().orElseThrow());
        set.put("mail.smtp.port", String.valueOf(mail.port()));
        set.put("mail.smtp.connectiontimeout", millis);
        set.put("mail.smtp.timeout", millis);
        set.put("mail.smtp.writetimeout", millis);
        set.put("mail.smtp.ssl.enable", String.valueOf(mail.security() == NoticeConfig.Security.TLS));
        set.put("mail.smtp.starttls.enable", String.valueOf(mail.security() == NoticeConfig.Security.STARTTLS));
        set.put("mail.smtp.starttls.required", String.valueOf(mail.security() == NoticeConfig.Security.STARTTLS));
        set.put("mail.smtp.ssl.checkserveridentity", "true");
        if (mail.username().isEmpty()) {
            return Session.getInstance(set);
        }
        set.put("mail.smtp.auth", "true");
        return Session.getInstance(set, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        mail.username().get(), mail.password().orElse(""));
            }
        });
    }
}
