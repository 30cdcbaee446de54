package vn.diemcau.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Messages as mail servers and calendars really send them. */
final class Notices {

    private Notices() {}

    /** Postfix: a mailbox that does not exist. */
    static byte[] postfix(String to, String action, String status, String diagnosis) {
        return mail(
                """
                Return-Path: <>
                Received: by mx.so.example (Postfix) id 4F2A; Tue, 1 Aug 2023 08:00:00 +0700
                Date: Tue, 1 Aug 2023 08:00:00 +0700
                From: MAILER-DAEMON@mx.so.example (Mail Delivery System)
                Subject: Undelivered Mail Returned to Sender
                To: %s
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                	boundary="4F2A.1690851600/mx.so.example"
                Message-Id: <%d@mx.so.example>

                This is a MIME-encapsulated message.

                --4F2A.1690851600/mx.so.example
                Content-Description: Notification
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you that your message could not be delivered.

                --4F2A.1690851600/mx.so.example
                Content-Description: Delivery report
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.so.example
                X-Postfix-Queue-ID: 4F2A
                Arrival-Date: Tue,  1 Aug 2023 07:59:59 +0700

                Final-Recipient: rfc822; an@so.example
                Original-Recipient: rfc822;an@so.example
                Action: %s
                Status: %s
                Remote-MTA: dns; mail.so.example
                Diagnostic-Code: smtp; %s

                --4F2A.1690851600/mx.so.example
                Content-Description: Undelivered Message Headers
                Content-Type: text/rfc822-headers

                From: diemcau@moet.example
                To: an@so.example
                Subject: =?UTF-8?B?R2nhuqV5IG3hu51p?=

                --4F2A.1690851600/mx.so.example--
                """
                        .formatted(
                                to,
                                (to + action + status + diagnosis).hashCode(),
                                action,
                                status,
                                diagnosis.replace("\n", "\n    ")));
    }

    /** Exchange Online: words in two forms before the report, our letter as a whole after it. */
    static byte[] exchange(String to) {
        return mail(
                """
                From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@so.example>
                To: <%s>
                Date: Tue, 1 Aug 2023 01:00:00 +0000
                Content-Type: multipart/report; report-type=delivery-status;
                	boundary="0e3b1c2d-5f6a"
                Content-Language: en-US
                Message-ID: <3f0e8a@PROD.OUTLOOK.COM>
                In-Reply-To: <0189@moet.example>
                Subject: Undeliverable: =?utf-8?B?R2nhuqV5IG3hu51p?=
                Auto-Submitted: auto-replied
                MIME-Version: 1.0

                --0e3b1c2d-5f6a
                Content-Type: multipart/alternative; differences=Content-Type;
                	boundary="9a8b-7c"

                --9a8b-7c
                Content-Type: text/plain; charset="utf-8"
                Content-Transfer-Encoding: base64

                WW91ciBtZXNzYWdlIGNvdWxkbid0IGJlIGRlbGl2ZXJlZC4=

                --9a8b-7c
                Content-Type: text/html; charset="utf-8"

                <html><body>Your message couldn't be delivered.</body></html>

                --9a8b-7c--

                --0e3b1c2d-5f6a
                Content-Type: message/delivery-status

                Reporting-MTA: dns;SG2PR01MB1234.apcprd01.prod.exchangelabs.com
                Received-From-MTA: dns;mail.moet.example
                Arrival-Date: Tue, 1 Aug 2023 00:59:58 +0000

                Final-Recipient: rfc822;an@so.example
                Action: failed
                Status: 5.1.10
                Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient an@so.example not found by SMTP address lookup

                --0e3b1c2d-5f6a
                Content-Type: message/rfc822

                From: diemcau@moet.example
                To: an@so.example
                Content-Type: multipart/mixed; boundary="ours"

                --ours
                Content-Type: text/calendar; method=REPLY

                BEGIN:VCALENDAR
                METHOD:REPLY
                END:VCALENDAR
                --ours--
                --0e3b1c2d-5f6a--
                """
                        .formatted(to));
    }

    /** An answer as Google Calendar writes it. */
    static byte[] calendarReply(String uid, String status) {
        return mail(
                """
                From: =?UTF-8?Q?Nguy=E1=BB=85n_An?= <an@so.example>
                To: tra-lai@moet.example
                Subject: Accepted
                Message-ID: <calendar-%s-%s@google.com>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="000000000000aa"

                --000000000000aa
                Content-Type: multipart/alternative; boundary="000000000000bb"

                --000000000000bb
                Content-Type: text/plain; charset="UTF-8"

                an@so.example has accepted this invitation.
                --000000000000bb
                Content-Type: text/calendar; charset="UTF-8"; method=REPLY
                Content-Transfer-Encoding: 7bit

                BEGIN:VCALENDAR
                PRODID:-//Google Inc//Google Calendar 70.9054//EN
                VERSION:2.0
                CALSCALE:GREGORIAN
                METHOD:REPLY
                BEGIN:VEVENT
                DTSTART:20230815T010000Z
                DTEND:20230815T040000Z
                DTSTAMP:20230801T020304Z
                ORGANIZER;CN=Bo GDDT:mailto:tra-lai@moet.example
                UID:%s
                ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=%s;CN="Nguyen, An";
                 X-NUM-GUESTS=0:mailto:an@so.exa
                 mple
                SEQUENCE:2
                COMMENT:Tôi đến muộn 10 phút\\, xin phép.
                END:VEVENT
                END:VCALENDAR
                --000000000000bb--
                --000000000000aa--
                """
                        .formatted(uid, status, uid, status));
    }

    static byte[] outOfOffice(String to) {
        return mail(
                """
                From: an@so.example
                To: %s
                Subject: Automatic reply
                Auto-Submitted: auto-replied
                Message-ID: <ooo@so.example>
                Content-Type: text/plain; charset=utf-8

                Tôi đi công tác, 550 5.1.1 Action: failed.
                """
                        .formatted(to));
    }

    static byte[] mail(String lines) {
        return lines.replace("\n", "\r\n").getBytes(UTF_8);
    }
}
