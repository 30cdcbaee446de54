<@mail.letter subject="Reset your Điểm Cầu password" language="en" preheader="The link works once, for one hour.">
<@mail.heading>Reset your password</@mail.heading>
<@mail.paragraph>Dear ${name},</@mail.paragraph>
<@mail.paragraph>We were asked to reset the password of the Điểm Cầu account with this address. To choose a new password, open the link below. It works once, for one hour.</@mail.paragraph>
<@mail.button label="Choose a new password" url=address/>
<@mail.note>If it was not you who asked, please ignore this message: your password stays as it is.</@mail.note>
</@mail.letter>
