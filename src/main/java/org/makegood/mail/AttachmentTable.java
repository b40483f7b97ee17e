package org.makegood.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is attached to mails. Nothing is asked of it for a mail whose own row says that nothing is. */
@Repository
class AttachmentTable {

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing for a mail that was left out itself, because its key was there already. */
    void insert(UUID mail, List<MailAttachment> attachments) {
        for (int position = 0; position < attachments.size(); position++) {
            var attachment = attachments.get(position);
            jdbc.sql("""
                            insert into outbox_attachment (mail_id, position, name, media_type, size, content)
                            select id, :position, :name, :mediaType, :size, :content from outbox_mail where id = :mail
                            """)
                    .param("mail", mail)
                    .param("position", position)
                    .param("name", attachment.name())
                    .param("mediaType", attachment.mediaType())
                    .param("size", attachment.content().length)
                    .param("content", attachment.content())
                    .update();
        }
    }

    List<MailAttachment> of(UUID mail) {
        return jdbc.sql(
                        "select name, media_type, content from outbox_attachment where mail_id = :mail order by position")
                .param("mail", mail)
                .query((row, _) ->
                        new MailAttachment(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .list();
    }

    List<MailAttachmentCard> cards(UUID mail) {
        return jdbc.sql("select position, name, size from outbox_attachment where mail_id = :mail order by position")
                .param("mail", mail)
                .query((row, _) ->
                        new MailAttachmentCard(row.getInt("position"), row.getString("name"), row.getInt("size")))
                .list();
    }

    Optional<MailAttachment> one(UUID mail, int position) {
        return jdbc.sql("""
                        select name, media_type, content from outbox_attachment
                         where mail_id = :mail and position = :position
                        """)
                .param("mail", mail)
                .param("position", position)
                .query((row, _) ->
                        new MailAttachment(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }
}
