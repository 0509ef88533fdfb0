// Reads a graph from standard input with a library for networks and prints its nodes and edges as that library has them.
import Graph from "graphology";
import graphml from "graphology-graphml";
import { text } from "node:stream/consumers";

const graph = graphml.parse(Graph, await text(process.stdin));
console.log(JSON.stringify({
    nodes: graph.mapNodes((id, values) => ({ id, ...values })),
    edges: graph.mapEdges((_, values, source, target) => ({ source, target, ...values })),
}));
