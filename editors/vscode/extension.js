// Starts the language server for the folder that is open.
"use strict";

const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = () => {
  const command = workspace.getConfiguration("corroborate").get("command");
  const documentSelector = ["markdown", "yaml"].map((language) => ({
    scheme: "file",
    language,
    pattern: "**/content/**",
  }));
  const synchronize = { fileEvents: workspace.createFileSystemWatcher("**/content/**") };
  client = new LanguageClient("corroborate", "Corroborate", { command, args: ["lsp"] }, { documentSelector, synchronize });
  return client.start();
};

exports.deactivate = () => client?.stop();
