"""The front: people's messages in, the dialogue's answers out, on the web and on Telegram."""
