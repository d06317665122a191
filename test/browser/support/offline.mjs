// Lets a process connect to this machine only. Loaded before all else, by
// `node --import` or as a setup file of the tests; also counts for fetch.
import {Socket} from "node:net";

const {connect} = Socket.prototype;

Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const isLocal =
    typeof options === "string" ||
    options?.path !== undefined ||
    isLoopback(typeof options === "object" ? options?.host : args[1]);
  if (!isLocal) throw new Error(`network access refused: ${options?.host ?? args[1]}`);
  return Reflect.apply(connect, this, args);
};

function isLoopback(host = "localhost") {
  return /^(localhost|127(\.\d+){3}|::1)$/.test(host);
}
