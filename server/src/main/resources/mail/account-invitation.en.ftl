<@mail.letter subject="Your Điểm Cầu account" language="en" preheader="Please choose a password within seven days.">
<@mail.heading>Your Điểm Cầu account</@mail.heading>
<@mail.paragraph>Dear ${name},</@mail.paragraph>
<@mail.paragraph>An administrator has made a Điểm Cầu account for you; you sign in with this mail address. Please choose your password with the link below. It works once, within seven days.</@mail.paragraph>
<@mail.button label="Choose a password" url=address/>
<@mail.note>If the link has expired, ask for a new one on the sign-in page, under “Forgot your password?”.</@mail.note>
</@mail.letter>
