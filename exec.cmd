@rem In package.json "exec node ..." lets a signal to npm reach the server. Windows has no exec and comes here.
@%*
